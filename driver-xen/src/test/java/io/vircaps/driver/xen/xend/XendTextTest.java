package io.vircaps.driver.xen.xend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XendTextTest {
    @Test
    void seesPaeOnlyWhereNoVirtualizationIs() {
        assertThat(XendText.features("flags\t\t: fpu pae vmx nx\n")).containsExactly("vmx");
        assertThat(XendText.features("flags\t\t: fpu pae nx\n")).containsExactly("pae");
        assertThat(XendText.features("features\t: pae svm nx\n")).isEmpty();
    }

    @Test
    void readsNoFurtherThanItsBuffer() {
        String cut = "flags : " + "x".repeat(1100) + " svm \n";

        assertThat(XendText.features(cut)).isEmpty();
        assertThat(XendText.line("xen-3.0-x86_64 ".repeat(10_000) + "\nhvm")).hasSize(1023);
    }
}
