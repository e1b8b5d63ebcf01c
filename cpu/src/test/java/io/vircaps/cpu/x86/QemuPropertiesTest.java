package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

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
}
