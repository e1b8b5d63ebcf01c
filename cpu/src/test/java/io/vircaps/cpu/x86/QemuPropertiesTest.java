package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QemuPropertiesTest {
    @ParameterizedTest
    @CsvSource({
        "lahf-lm, lahf_lm",
        "kvm-pv-eoi, kvm_pv_eoi",
        "pclmulqdq, pclmuldq",
        "avx, avx",
        "tsc-adjust, tsc_adjust"
    })
    void hasLibvirtsNamesOfFeatures(String qemu, String libvirt) {
        assertThat(QemuProperties.toLibvirt(qemu)).isEqualTo(libvirt);
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeOf() {
        Set<String> features = new HashSet<>(Set.of("fpu"));
        QemuProperties properties = new QemuProperties(features, Optional.of("GenuineIntel"), X86Signature.NONE);
        features.add("vme");

        assertThat(properties.features()).containsExactly("fpu");
        assertThat(properties.vendor()).contains("GenuineIntel");
    }
}
