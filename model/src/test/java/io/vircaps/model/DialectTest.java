package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({"9.0.0, 9.0.0", "10.1, 10.1.0", "0.2.1, 0.2.1", "12.9.0, 12.9.0"})
    void readsTwoOrThreeNumbers(String text, String release) {
        assertThat(Dialect.parse(text)).hasToString(release);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9.", "v9.0.0", "9.0.0-1", "9.0.0.0", " 9.0.0", "-1.0.0", "99999.0.0"})
    void refusesATextThatIsNoRelease(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Dialect.parse(text))
                .withMessage("not a libvirt release: expected three numbers such as 9.0.0, found '%s'", text);
    }

    @Test
    void refusesAReleaseWithoutCapabilities() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Dialect.parse("0.2.0"))
                .withMessage("not a libvirt release: expected 0.2.1 or later, found '0.2.0'");
    }

    @Test
    void ordersByRelease() {
        List<Dialect> ascending = List.of(
                Dialect.parse("0.9.13"),
                Dialect.parse("0.10.0"),
                Dialect.parse("9.10.0"),
                Dialect.parse("10.0.0"),
                Dialect.EVERY_ROW);

        assertThat(ascending).isSorted();
        assertThat(Dialect.parse("10.0.0").atLeast(Dialect.parse("9.10.0"))).isTrue();
        assertThat(Dialect.parse("9.0.0").atLeast(Dialect.DEFAULT)).isTrue();
        assertThat(Dialect.parse("8.10.0").atLeast(Dialect.DEFAULT)).isFalse();
    }

    @Test
    void hasARowFromItsFirstReleaseOn() {
        assertThat(new Dialect(10, 1, 999).has(ModelSince.LOONGARCH64)).isFalse();
        assertThat(new Dialect(10, 2, 0).has(ModelSince.LOONGARCH64)).isTrue();
        assertThat(Dialect.EVERY_ROW.has(ModelSince.LOONGARCH64)).isTrue();
    }

    @Test
    void statesTheReleasesThatCountForAll() {
        assertThat(Dialect.OLDEST).hasToString("0.2.1");
        assertThat(Dialect.DEFAULT).hasToString("9.0.0");
        assertThat(Dialect.NEWEST).hasToString("12.9.0");
        assertThat(Dialect.DEFAULT.release()).isEqualTo(new Version(9, 0, 0));
    }
}
