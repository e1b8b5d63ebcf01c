package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DomainSinceTest {
    private static XmlWriter writer(Dialect dialect) {
        return new XmlWriter(dialect, EarlyFormatter.OTHER, false);
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithItsRelease(DomainSince row) {
        assertThat(row.in(writer(row.release()))).isTrue();
        assertThat(row.in(writer(Dialect.OLDEST))).isFalse();
    }

    @Test
    void findsARowByItsPart() {
        assertThat(DomainSince.has(writer(new Dialect(9, 1, 0)), "crypto")).isTrue();
        assertThat(DomainSince.has(writer(new Dialect(9, 0, 0)), "crypto")).isFalse();
        assertThat(DomainSince.has(writer(new Dialect(5, 1, 0)), "disk/model")).isFalse();
    }

    @Test
    void hasEveryPartWithoutARow() {
        assertThat(DomainSince.has(writer(Dialect.OLDEST), "disk/bus")).isTrue();
    }

    @Test
    void marksWhatIsKnownRoughly() {
        assertThat(DomainSince.TPM.isApproximate()).isTrue();
        assertThat(DomainSince.RNG.isApproximate()).isFalse();
    }
}
