package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    /** The number of the attribute {@code n} of an element with these attributes, negative if it is to be read as text. */
    private static long digits(String attributes) {
        Cursor cursor = new Cursor(
                new ByteArrayInputStream(("<a " + attributes + "/>").getBytes(StandardCharsets.UTF_8)), "UTF-8");
        cursor.advance();
        int index = 0;
        while (!cursor.scanner().getAttrPrefixedName(index).equals("n")) {
            index++;
        }
        return new Digits().read(cursor.scanner(), index);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "255, 255", "0255, 255", "&#50;55, 255", "123456789012345678, 123456789012345678"})
    void readsDigits(String value, long number) {
        assertThat(digits("n='" + value + "'")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 255", "255 ", "\n255", "&#9;255", "2 5", "+255", "0x5", "/", ":", "1234567890123456789"})
    void leavesOtherValuesToTheTextReader(String value) {
        assertThat(digits("n='" + value + "'")).isNegative();
    }

    @Test
    void readsANumberBesideOtherAttributes() {
        assertThat(digits("a='1' n='2' b='3'")).isEqualTo(2);
        assertThat(digits("n='2' b=' 3'")).isNegative();
        assertThat(digits("a='1 ' n='2'")).isNegative();
    }

    @Test
    void readsOneNumberAfterAnother() {
        Cursor cursor =
                new Cursor(new ByteArrayInputStream("<a m='' n='2'/>".getBytes(StandardCharsets.UTF_8)), "UTF-8");
        cursor.advance();
        Digits digits = new Digits();
        assertThat(digits.read(cursor.scanner(), 1)).isEqualTo(2);
        assertThat(digits.read(cursor.scanner(), 0)).isNegative();
    }

    @Test
    void hasNoNumberOfAStringThatTheParserNeverHandsOver() {
        assertThatThrownBy(() -> new Digits().decode("5")).isInstanceOf(IllegalStateException.class);
    }
}
