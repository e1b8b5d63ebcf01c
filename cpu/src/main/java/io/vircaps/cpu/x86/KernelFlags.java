package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import java.util.Optional;
import java.util.Set;

/**
 * An x86 CPU as the kernel describes it in {@code /proc/cpuinfo}; {@code arch/x86/include/asm/cpufeatures.h}.
 *
 * @param flags     {@code flags}; unknown ones are ignored
 * @param vendor    {@code vendor_id}
 * @param signature {@code cpu family}, {@code model} and {@code stepping}; 0 where absent
 */
public record KernelFlags(Set<String> flags, Optional<String> vendor, X86Signature signature) {
    /**
     * The flags of features that a kernel may hide although the processor has them: because it does not use them (sep,
     * la57), no longer supports them (mpx) or works around an erratum (xsaves).
     */
    public static final Set<String> HIDDEN = Set.of("sep", "la57", "mpx", "xsaves");

    public KernelFlags {
        flags = Set.copyOf(flags);
    }
}
