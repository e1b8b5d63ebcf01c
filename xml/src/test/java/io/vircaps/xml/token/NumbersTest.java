package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 9, 0",
        "9, 9, 9",
        "10, 9, -1",
        "007, 9, 7",
        "123456789012345678, 9223372036854775807, 123456789012345678",
        "1234567890123456789, 9223372036854775807, 1234567890123456789",
        "9223372036854775807, 9223372036854775807, 9223372036854775807",
        "9223372036854775807, 9223372036854775806, -1",
        "9223372036854775808, 9223372036854775807, -1",
        "00000000000000000000000000000000000005, 5, 5",
        "'', 9, -1",
        "-1, 9, -1",
        "+1, 9, -1",
        "' 1', 9, -1",
        "1e3, 9999, -1",
        "/, 9, -1",
        ":, 9, -1",
        "\u0661, 9, -1",
        "000000000000000000000000000000000000/, 9, -1",
        "000000000000000000000000000000000000:, 9, -1",
        "+00000000000000000000000000000000001, 9, -1"
    })
    void parsesDigitsUpToALimit(String text, long max, long number) {
        assertThat(Numbers.parse(text, max)).isEqualTo(number);
    }

    @Test
    void parsesUnsignedNumbersOf64Bits() {
        assertThat(Numbers.parseUnsigned("0")).isZero();
        assertThat(Numbers.parseUnsigned("18446744073709551615")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18446744073709551616", "-1", "+1", " 1", "x"})
    void refusesOtherUnsignedNumbers(String text) {
        assertThatThrownBy(() -> Numbers.parseUnsigned(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void isPlainWithoutLeadingZero() {
        assertThat(Numbers.isPlain("0")).isTrue();
        assertThat(Numbers.isPlain("10")).isTrue();
        assertThat(Numbers.isPlain("00")).isFalse();
        assertThat(Numbers.isPlain("01")).isFalse();
    }
}
