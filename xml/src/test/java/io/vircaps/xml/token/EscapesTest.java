package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    private static String libvirt(String text) {
        StringBuilder out = new StringBuilder();
        Escapes.libvirt(out, text);
        return out.toString();
    }

    private static String wellFormed(String text, boolean attribute) {
        StringBuilder out = new StringBuilder();
        Escapes.wellFormed(out, text, attribute);
        return out.toString();
    }

    private static String name(String text) {
        StringBuilder out = new StringBuilder();
        Escapes.name(out, text);
        return out.toString();
    }

    @Test
    void writesTheFiveEntities() {
        assertThat(libvirt("a&<>\"'b")).isEqualTo("a&amp;&lt;&gt;&quot;&apos;b");
        assertThat(wellFormed("a&<>\"'b", false)).isEqualTo("a&amp;&lt;&gt;&quot;&apos;b");
    }

    @Test
    void dropsTheControlCharactersThatLibvirtDrops() {
        for (char c = 1; c < ' '; c++) {
            boolean kept = c > 0x19 || c == '\t' || c == '\n' || c == '\r';
            assertThat(libvirt("a" + c)).as("0x%x", (int) c).isEqualTo(kept ? "a" + c : "a");
        }
        assertThat(libvirt("\u00e9\uD83D\uDE00\uFFFE")).isEqualTo("\u00e9\uD83D\uDE00\uFFFE");
    }

    @Test
    void leavesOutWhatXmlDoesNotAllow() {
        for (char c = 1; c < ' '; c++) {
            boolean kept = c == '\t' || c == '\n';
            String expected = kept ? "a" + c : c == '\r' ? "a&#13;" : "a";
            assertThat(wellFormed("a" + c, false)).as("0x%x", (int) c).isEqualTo(expected);
        }
        assertThat(wellFormed("a\uFFFEb\uFFFFc\uFFFD", false)).isEqualTo("abc\uFFFD");
    }

    @Test
    void keepsPairsOfSurrogatesAlone() {
        assertThat(wellFormed("\uD83D\uDE00a\uD83Db\uDE00c\uD83D", false)).isEqualTo("\uD83D\uDE00abc");
    }

    @Test
    void refersToWhiteSpaceThatAParserWouldChange() {
        assertThat(wellFormed("a\tb\nc\rd", true)).isEqualTo("a&#9;b&#10;c&#13;d");
        assertThat(wellFormed("a\tb\nc\rd", false)).isEqualTo("a\tb\nc&#13;d");
    }

    @ParameterizedTest
    @CsvSource({
        "cpu, cpu",
        "_:aZ09-.\u00b7, _:aZ09-.\u00b7",
        "1a, _a",
        "-a, _a",
        "a b, a_b",
        "a<, a_",
        "'', _",
        "\u00c0\u00d7\u00f7\u037e, \u00c0___",
        "a\u0300\u203f, a\u0300\u203f",
        "\uD800\uDC00, \uD800\uDC00",
        "'`{@[/', _____"
    })
    void replacesWhatMayNotStandInAName(String name, String expected) {
        assertThat(name(name)).isEqualTo(expected);
    }
}
