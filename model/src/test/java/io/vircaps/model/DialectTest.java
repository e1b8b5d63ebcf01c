package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @Test
    void readsTwoOrThreeNumbers() {
        assertThat(Dialect.parse("9.0.0")).isEqualTo(new Dialect(9, 0, 0)).hasToString("9.0.0");
        assertThat(Dialect.parse("10.1")).isEqualTo(new Dialect(10, 1, 0));
        assertThat(Dialect.parse("0.2.1")).isEqualTo(Dialect.OLDEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9", "9.", "9.0.0.0", "v9.0.0", "9.0.0 ", "-1.0.0", "9.0.x", "99999.0.0", "0.2.0", "0.1.11"})
    void refusesWhatIsNoReleaseWithCapabilities(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Dialect.parse(text));
    }

    @Test
    void ordersByReleaseAndNotByText() {
        List<Dialect> releases = List.of(
                Dialect.parse("0.9.13"),
                Dialect.parse("0.10.0"),
                Dialect.parse("1.0.0"),
                Dialect.parse("1.0.2"),
                Dialect.parse("9.10.0"),
                Dialect.parse("10.0.0"));
        assertThat(releases).isSorted();
        assertThat(Dialect.parse("10.0.0").atLeast(Dialect.parse("9.10.0"))).isTrue();
        assertThat(Dialect.parse("9.0.0").atLeast(Dialect.DEFAULT)).isTrue();
        assertThat(Dialect.parse("8.10.0").atLeast(Dialect.DEFAULT)).isFalse();
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Dialect(9, -1, 0));
    }
}
