package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({"9.0.0, 9, 0, 0", "10.1, 10, 1, 0", "0.10.13, 0, 10, 13", "4294.999.999, 4294, 999, 999"})
    void parsesTwoOrThreeNumbers(String text, int major, int minor, int micro) {
        assertThat(Version.parse(text)).hasValue(new Version(major, minor, micro));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "9.",
                "9.0.",
                ".9.0",
                "9.0.0.1",
                "9.0.0-rc1",
                "v9.0.0",
                " 9.0.0",
                "9.0.0 ",
                "-1.0.0",
                "9,0,0",
                "4295.0.0",
                "9.1000.0",
                "9.0.1000",
                "99999999999.0.0",
                "٩.0.0"
            })
    void parsesNothingElse(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6.1.0-28-amd64, 6.1.0",
        "6.18, 6.18.0",
        "5-rc1, 5.0.0",
        "5.10.209+deb11, 5.10.209",
        "2.6.32.71, 2.6.32",
        "4294.999.999, 4294.999.999"
    })
    void readsTheVersionATextBeginsWith(String text, String version) {
        assertThat(Version.leading(text))
                .hasValueSatisfying(read -> assertThat(read).hasToString(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Linux 6.1", "6.x", "6.1.rc1", "4295.0.0", "6.1000.0", "6.1.1000"})
    void readsNoVersionWhereLibvirtReadsNone(String text) {
        assertThat(Version.leading(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9000000, 9.0.0",
        "11003002, 11.3.2",
        "7002022, 7.2.22",
        "0, 0.0.0",
        "999999, 0.999.999",
        "2147483647999999, 2147483647.999.999"
    })
    void countsAsLibvirtDoes(long number, String text) {
        Version version = Version.fromNumber(number);

        assertThat(version).hasToString(text);
        assertThat(version.toNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 2_147_483_648_000_000L, Long.MAX_VALUE})
    void refusesANumberOfNoVersion(long number) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Version.fromNumber(number))
                .withMessage("not a version number: expected 0 to 2147483647999999, found '%d'", number);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int major, int minor, int micro) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(major, minor, micro))
                .withMessage("version " + major + "." + minor + "." + micro);
    }

    @Test
    void ordersByNumberAndNotByText() {
        List<Version> ascending = List.of(
                new Version(0, 9, 13),
                new Version(0, 10, 0),
                new Version(1, 0, 0),
                new Version(1, 0, 2),
                new Version(9, 10, 0),
                new Version(10, 0, 0));

        assertThat(ascending).isSorted();
        assertThat(ascending.get(5).atLeast(ascending.get(4))).isTrue();
        assertThat(ascending.get(4).atLeast(ascending.get(5))).isFalse();
        assertThat(ascending.get(4).atLeast(ascending.get(4))).isTrue();
    }

    @Test
    void isEqualByAllThreeNumbers() {
        Version version = new Version(7, 2, 22);

        assertThat(version).isEqualTo(new Version(7, 2, 22)).hasSameHashCodeAs(new Version(7, 2, 22));
        assertThat(version)
                .isNotEqualTo(new Version(8, 2, 22))
                .isNotEqualTo(new Version(7, 3, 22))
                .isNotEqualTo(new Version(7, 2, 23))
                .isNotEqualTo("7.2.22");
    }
}
