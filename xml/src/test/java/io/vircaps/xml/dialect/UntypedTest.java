package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntypedTest {
    @Test
    void findsAnAttributeByItsPath() {
        assertThat(Untyped.at("/capabilities/host/cpu/maxphysaddr/@limit")).hasValue(Untyped.MAXPHYSADDR_LIMIT);
        assertThat(Untyped.at("/capabilities/host/cpu/maxphysaddr/@bits")).isEmpty();
    }

    @Test
    void hasTheReleaseOfTheSchema() {
        assertThat(Untyped.MAXPHYSADDR_LIMIT.since()).hasToString("9.3.0");
        assertThat(Untyped.MAXPHYSADDR_LIMIT.path()).isEqualTo("/capabilities/host/cpu/maxphysaddr/@limit");
    }

    @Test
    void checksTheFormOfAValue() {
        assertThat(Untyped.MAXPHYSADDR_LIMIT.fits("39")).isTrue();
        assertThat(Untyped.MAXPHYSADDR_LIMIT.fits("39 bits")).isFalse();
    }
}
