package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;

class UntypedTest {
    @Test
    void isFoundByItsPath() {
        assertThat(Untyped.at("/capabilities/host/cpu/maxphysaddr/@limit")).contains(Untyped.MAXPHYSADDR_LIMIT);
        assertThat(Untyped.at("/capabilities/host/cpu/maxphysaddr/@bits")).isEmpty();
    }

    @Test
    void hasPathAndRelease() {
        assertThat(Untyped.MAXPHYSADDR_LIMIT.path()).isEqualTo("/capabilities/host/cpu/maxphysaddr/@limit");
        assertThat(Untyped.MAXPHYSADDR_LIMIT.release()).isEqualTo(Dialect.parse("9.3.0"));
    }

    @Test
    void fitsTheFormOfItsValue() {
        assertThat(Untyped.MAXPHYSADDR_LIMIT.fits("39")).isTrue();
        assertThat(Untyped.MAXPHYSADDR_LIMIT.fits("none")).isFalse();
    }
}
