package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "IOMMU|4.4.0|exists since libvirt 4.5.0, the document is checked against 4.4.0",
                "IOMMU|4.5.0|-",
                "DIES|6.0.0|exists since about libvirt 6.1.0, the document is checked against 6.0.0",
                "VIRIDIAN|4.2.0|-",
                "VIRIDIAN|4.3.0|was last written by libvirt 4.2.0, the document is checked against 4.3.0",
            })
    void objectsOutsideTheReleasesOfItsRow(Since row, String release, String objection) {
        assertThat(Period.of(row)
                        .objection(Dialect.parse(release), EarlyFormatter.OTHER)
                        .orElse(null))
                .isEqualTo(objection);
    }

    @Test
    void beginsForEachEngineWithItsOwnRelease() {
        Period topology = Period.of(Since.TOPOLOGY);

        assertThat(topology.first(EarlyFormatter.XEN)).hasToString("0.3.3");
        assertThat(topology.first(EarlyFormatter.QEMU)).hasToString("0.4.1");
    }

    @Test
    void beginsWithAReleaseWithoutARow() {
        Period period = Period.since(Dialect.parse("10.2.0"));

        assertThat(period.first(EarlyFormatter.QEMU)).hasToString("10.2.0");
        assertThat(period.objection(Dialect.parse("10.2.0"), EarlyFormatter.QEMU))
                .isEmpty();
        assertThat(period.objection(Dialect.DEFAULT, EarlyFormatter.QEMU))
                .hasValue("exists since libvirt 10.2.0, the document is checked against 9.0.0");
    }

    @Test
    void objectsToNothingThatAlwaysExisted() {
        assertThat(Period.ALWAYS.objection(Dialect.OLDEST, EarlyFormatter.XEN)).isEmpty();
        assertThat(Period.ALWAYS.objection(Dialect.EVERY_ROW, EarlyFormatter.XEN))
                .isEmpty();
    }
}
