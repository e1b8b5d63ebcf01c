package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CpuForm;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuReadingTermsTest {
    private static Optional<String> unknown(String arch, String release) {
        return new CpuReadingTerms(CpuForm.HOST, Optional.of(Dialect.parse(release))).unknown(new Arch(arch));
    }

    @Test
    void namesTheReleaseThatKnowsAnArchitecture() {
        assertThat(unknown("loongarch64", "10.1.0"))
                .contains("unknown architecture loongarch64: libvirt 10.1.0 does not know loongarch64; 10.2.0 does");
        assertThat(unknown("loongarch64", "10.2.0")).isEmpty();
    }

    @Test
    void hasNoFactOnAnArchitectureThatExistsNowhere() {
        assertThat(unknown("abacus", "10.1.0")).isEmpty();
    }

    @Test
    void takesAnArchitectureOfAnyReleaseWithoutDialect() {
        assertThat(new CpuReadingTerms(CpuForm.HOST, Optional.empty()).unknown(new Arch("loongarch64")))
                .isEmpty();
    }
}
