package io.vircaps.model.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibvirtConfTest {
    private static LibvirtConf conf(String text) {
        return LibvirtConf.parse("etc/libvirt/qemu.conf", text);
    }

    @Test
    void readsTextsInEveryKindOfQuotes() {
        LibvirtConf conf = conf("a = \"it's\"\nb='say \"x\"'\nc = \"\"\"two\n\"lines\" \"\"\"\nd = ''\n");

        assertThat(conf.text("a")).contains("it's");
        assertThat(conf.text("b")).contains("say \"x\"");
        assertThat(conf.text("c")).contains("two\n\"lines\" ");
        assertThat(conf.text("d")).contains("");
        assertThat(conf.text("e")).isEmpty();
    }

    @Test
    void takesNoBackslashForAnEscape() {
        assertThat(conf("a = \"C:\\\"\n").text("a")).contains("C:\\");
    }

    @Test
    void readsListsAcrossLinesWithATrailingComma() {
        LibvirtConf conf = conf("drivers = [\n  \"selinux\" ,\n\t'dac',\n]\nnone = []\none = \"apparmor\"\n");

        assertThat(conf.texts("drivers")).contains(List.of("selinux", "dac"));
        assertThat(conf.texts("none")).contains(List.of());
        assertThat(conf.texts("one")).contains(List.of("apparmor"));
    }

    @Test
    void readsNumbersAndFlags() {
        LibvirtConf conf = conf("a = 12; b = -3\nc=+1 # comment\nd = 0");

        assertThat(conf.number("a")).hasValue(12);
        assertThat(conf.number("b")).hasValue(-3);
        assertThat(conf.flag("c")).contains(true);
        assertThat(conf.flag("d")).contains(false);
        assertThat(conf.flag("e")).isEmpty();
        assertThatThrownBy(() -> conf.flag("a")).hasMessageContaining("wrong value of a: expected 0 or 1, found '12'");
    }

    @Test
    void skipsCommentsAndEmptyLines() {
        assertThat(conf("# first\n\n   # second\r\n\ta = 1  # third\n# last").number("a"))
                .hasValue(1);
    }

    @Test
    void keepsTheFirstOfTwoSettings() {
        assertThat(conf("a = 1\na = 2\n").number("a")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment", "   \n\n"})
    void findsNothingInAFileWithoutSettings(String text) {
        assertThat(conf(text).settings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a =",
                "a = b",
                "= 1",
                "1a = 1",
                "a 1",
                "a = \"x",
                "a = 'x\ny'",
                "a = [1",
                "a = [1 2]",
                "a = [,]",
                "a = 1 b = 2",
                "a = -",
                "a.b = 1",
                "a = \"\"\"x",
                "a = \"\"\"\"",
                "a = \0"
            })
    void refusesMalformedText(String text) {
        assertThatThrownBy(() -> conf(text))
                .isInstanceOfSatisfying(
                        ConfException.class,
                        malformed -> assertThat(malformed.kind()).isEqualTo(Kind.CONF_SYNTAX));
    }

    @Test
    void namesFileAndLine() {
        assertThatThrownBy(() -> conf("a = 1\nb = oops\n"))
                .hasMessage("etc/libvirt/qemu.conf:2: malformed: expected a value, found 'oops'");
    }

    @Test
    void survivesEndlessNesting() {
        assertThatThrownBy(() -> conf("a = " + "[".repeat(1_000_000))).isInstanceOf(ConfException.class);
    }

    @Test
    void reportsValuesOfTheWrongType() {
        LibvirtConf conf = conf("a = 1\nb = \"x\"\nc = [ 1 ]\n");

        assertThatThrownBy(() -> conf.text("a")).hasMessageContaining("expected a string");
        assertThatThrownBy(() -> conf.texts("a")).hasMessageContaining("expected a string or a list");
        assertThatThrownBy(() -> conf.texts("c")).hasMessageContaining("expected a list of strings");
        assertThatThrownBy(() -> conf.number("b")).hasMessageContaining("expected a number");
    }
}
