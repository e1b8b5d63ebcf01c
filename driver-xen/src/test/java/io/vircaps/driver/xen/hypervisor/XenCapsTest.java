package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XenCapsTest {
    @Test
    void namesItsSource() {
        assertThat(XenCaps.ofKernel("a")).isEqualTo(new XenCaps("/sys/hypervisor/properties/capabilities", "a"));
        assertThat(XenCaps.ofToolstack("b")).isEqualTo(new XenCaps("xl info -n, xen_caps", "b"));
    }

    @Test
    void isShownWithoutBlanksAndCut() {
        assertThat(XenCaps.ofKernel(" a b \n").shown()).isEqualTo("a b");
        assertThat(XenCaps.ofKernel("x".repeat(100)).shown()).hasSize(81).endsWith("…");
    }
}
