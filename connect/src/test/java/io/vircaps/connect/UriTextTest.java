package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriTextTest {
    private static String encoded(String text, String kept) {
        StringBuilder out = new StringBuilder();
        UriText.encode(out, text, kept);
        return out.toString();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        UriText.parameters(query, parameters);
        return parameters;
    }

    @Test
    void encodesEveryOctetThatIsNotUnreserved() {
        assertThat(encoded("aZ09-_.!~*'()", "")).isEqualTo("aZ09-_.!~*'()");
        assertThat(encoded("/ %é", "")).isEqualTo("%2F%20%25%C3%A9");
        assertThat(encoded("/ %", "/")).isEqualTo("/%20%25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a b", "100 %", "é\u0000\uD83D\uDE00", "/;@&=+$,?#"})
    void decodesWhatItEncoded(String text) {
        assertThat(UriText.decode(encoded(text, ""))).isEqualTo(text);
        assertThat(UriText.decode(encoded(text, "/;@"))).isEqualTo(text);
    }

    @Test
    void decodesHexadecimalDigitsOfEitherCase() {
        assertThat(UriText.decode("%c3%A9x")).isEqualTo("éx");
    }

    @Test
    void keepsTheFirstOfSeveralParametersOfAName() {
        assertThat(parameters("a=1&b=2&a=3")).containsExactly(entry("a", "1"), entry("b", "2"));
        assertThat(parameters("%61=1&a=2")).containsExactly(entry("a", "1"));
    }

    @Test
    void splitsAtSemicolonsOnlyBehindTheLastAmpersand() {
        assertThat(parameters("a=1;b=2&c=3;d=4"))
                .containsExactly(entry("a", "1;b=2"), entry("c", "3"), entry("d", "4"));
    }

    @Test
    void splitsAParameterAtItsFirstEqualsSign() {
        assertThat(parameters("a=b=c&d&=e&f=")).containsExactly(entry("a", "b=c"), entry("d", ""), entry("f", ""));
        assertThat(parameters("")).isEmpty();
    }

    @Test
    void allowsNoCharacterBeyondAscii() {
        assertThat(UriText.allowed('a', "")).isTrue();
        assertThat(UriText.allowed('\u00e9', "")).isFalse();
        assertThat(UriText.allowed('\u0661', "")).isFalse();
        assertThat(UriText.allowed('/', "")).isFalse();
        assertThat(UriText.allowed('/', "/")).isTrue();
    }
}
