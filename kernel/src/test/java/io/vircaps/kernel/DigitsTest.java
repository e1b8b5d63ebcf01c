package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @Test
    void readsDigitsBehindSpaceAndSign() {
        assertThat(Digits.of("42")).isEqualTo(new Digits(true, false, false, 42));
        assertThat(Digits.of(" \t\n+42")).isEqualTo(new Digits(true, false, false, 42));
        assertThat(Digits.of("-42")).isEqualTo(new Digits(true, true, false, 42));
        assertThat(Digits.of("-0")).isEqualTo(new Digits(true, true, false, 0));
    }

    @Test
    void readsUpToSixtyFourBits() {
        assertThat(Digits.of("18446744073709551615")).isEqualTo(new Digits(true, false, false, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18446744073709551616", "18446744073709551620", "184467440737095516150"})
    void marksWhatIsLargerThanSixtyFourBits(String text) {
        assertThat(Digits.of(text)).isEqualTo(new Digits(true, false, true, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "+", "- 1", "1 ", "1\n", "0x1", "1a", "+-1", "١"})
    void isNoNumberElsewhere(String text) {
        assertThat(Digits.of(text)).isEqualTo(new Digits(false, false, false, 0));
    }
}
