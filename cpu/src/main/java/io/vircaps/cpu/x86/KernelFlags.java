package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import java.util.Optional;
import java.util.Set;

/**
 * What the kernel says of an x86 CPU in {@code /proc/cpuinfo}; {@code arch/x86/include/asm/cpufeatures.h}.
 *
 * @param flags     {@code flags}; unknown ones do not matter
 * @param vendor    {@code vendor_id}
 * @param signature {@code cpu family}, {@code model} and {@code stepping}; 0 for what is absent
 */
public record KernelFlags(Set<String> flags, Optional<String> vendor, X86Signature signature) {
    /**
     * Features, by their flags, that kernels hide though the processor has them: where they do not use them (sep,
     * la57), no longer know them (mpx) or work around an erratum (xsaves).
     */
    public static final Set<String> HIDDEN = Set.of("sep", "la57", "mpx", "xsaves");

    public KernelFlags {
        flags = Set.copyOf(flags);
    }
}
