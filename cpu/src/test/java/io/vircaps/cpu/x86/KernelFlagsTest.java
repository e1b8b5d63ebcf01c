package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KernelFlagsTest {
    @Test
    void doesNotChangeWithTheSetItWasMadeOf() {
        Set<String> flags = new HashSet<>(Set.of("fpu"));
        KernelFlags cpu = new KernelFlags(flags, Optional.of("GenuineIntel"), X86Signature.NONE);
        flags.add("vme");

        assertThat(cpu.flags()).containsExactly("fpu");
        assertThat(cpu.vendor()).contains("GenuineIntel");
    }

    @Test
    void namesTheFlagsThatKernelsHide() {
        assertThat(KernelFlags.HIDDEN).containsExactlyInAnyOrder("sep", "la57", "mpx", "xsaves");
    }
}
