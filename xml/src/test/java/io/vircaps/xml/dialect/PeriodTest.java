package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static Dialect release(String release) {
        return Dialect.parse(release);
    }

    private static Optional<String> objection(Period period, String release) {
        return period.objection(release(release), EarlyFormatter.OTHER);
    }

    @Test
    void beginsWithItsFirstRelease() {
        Period period = Period.since(release("1.2.3"));
        assertThat(period.first(EarlyFormatter.OTHER)).isEqualTo(release("1.2.3"));
        assertThat(objection(period, "1.2.2"))
                .contains("exists since libvirt 1.2.3, the document is checked against 1.2.2");
        assertThat(objection(period, "1.2.3")).isEmpty();
        assertThat(objection(period, "99.0.0")).isEmpty();
    }

    @Test
    void endsWithItsLastRelease() {
        Period period = Period.since(release("1.0.0")).until(release("4.2.0"));
        assertThat(objection(period, "4.2.0")).isEmpty();
        assertThat(objection(period, "4.3.0"))
                .contains("was last written by libvirt 4.2.0, the document is checked against 4.3.0");
        assertThat(objection(period, "0.9.0")).isPresent();
    }

    @Test
    void beginsWithAnotherReleaseForQemu() {
        Period period =
                Period.since(release("6.9.0")).ofQemu(release("11.10.0")).until(release("12.0.0"));
        assertThat(period.first(EarlyFormatter.QEMU)).isEqualTo(release("11.10.0"));
        assertThat(period.first(EarlyFormatter.XEN)).isEqualTo(release("6.9.0"));
        assertThat(period.objection(release("11.9.0"), EarlyFormatter.QEMU)).isPresent();
        assertThat(period.objection(release("11.9.0"), EarlyFormatter.XEN)).isEmpty();
        assertThat(period.last()).contains(release("12.0.0"));
    }

    @Test
    void takesTheFirstReleaseOfARowOfTheTable() {
        Period period = Period.since(Since.TOPOLOGY);
        assertThat(period.first(EarlyFormatter.XEN)).isEqualTo(release("0.3.3"));
        assertThat(period.first(EarlyFormatter.OTHER)).isEqualTo(release("0.4.1"));
        assertThat(period.until(release("0.9.0")).ofQemu(release("0.5.0")).first(EarlyFormatter.QEMU))
                .isEqualTo(release("0.4.1"));
    }

    @Test
    void statesThatARowIsApproximate() {
        assertThat(objection(Period.since(Since.MICROCODE), "4.10.0"))
                .contains("exists since about libvirt 5.0.0, the document is checked against 4.10.0");
        assertThat(objection(Period.since(Since.IOMMU), "4.4.0"))
                .contains("exists since libvirt 4.5.0, the document is checked against 4.4.0");
    }
}
