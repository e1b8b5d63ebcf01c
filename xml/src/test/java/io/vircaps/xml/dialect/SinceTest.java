package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SinceTest {
    @ParameterizedTest
    @EnumSource
    void beginsWithItsReleaseAndNotBefore(Since row) {
        for (EarlyFormatter engine : EarlyFormatter.values()) {
            Dialect first = row.release(engine);
            assertThat(row.in(first, engine)).isTrue();
            assertThat(row.in(new Dialect(99, 0, 0), engine)).isTrue();
            if (!first.equals(Dialect.OLDEST)) {
                assertThat(row.in(before(first), engine)).isFalse();
            }
        }
    }

    private static Dialect before(Dialect dialect) {
        if (dialect.micro() > 0) {
            return new Dialect(dialect.major(), dialect.minor(), dialect.micro() - 1);
        }
        return dialect.minor() > 0
                ? new Dialect(dialect.major(), dialect.minor() - 1, 999)
                : new Dialect(dialect.major() - 1, 999, 999);
    }

    @Test
    void marksWhatIsKnownRoughly() {
        assertThat(Since.MEMORY_BANDWIDTH.isApproximate()).isTrue();
        assertThat(Since.IOMMU.isApproximate()).isFalse();
    }

    @Test
    void countsAnotherReleaseForOneEngine() {
        assertThat(Since.GUEST_FEATURES.release(EarlyFormatter.QEMU)).isEqualTo(new Dialect(0, 3, 2));
        assertThat(Since.GUEST_FEATURES.release(EarlyFormatter.XEN)).isEqualTo(Dialect.OLDEST);
        assertThat(Since.TOPOLOGY.release(EarlyFormatter.XEN)).isEqualTo(new Dialect(0, 3, 3));
        assertThat(Since.TOPOLOGY.release(EarlyFormatter.OTHER)).isEqualTo(new Dialect(0, 4, 1));
    }

    @Test
    void offersTheDefaultFirstThenTheNewest() {
        assertThat(Since.dialects())
                .startsWith(Dialect.DEFAULT, new Dialect(12, 4, 0))
                .endsWith(Dialect.OLDEST);
        assertThat(Since.dialects()).doesNotHaveDuplicates();
    }
}
