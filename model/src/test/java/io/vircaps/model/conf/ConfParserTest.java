package io.vircaps.model.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.conf.LibvirtConf.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfParserTest {
    private static Map<String, LibvirtConf.Value> settings(String text) {
        return new ConfParser("qemu.conf", text).parse().settings();
    }

    @Test
    void readsTextsNumbersAndLists() {
        assertThat(settings("a = 'x'\nb = -12\nc = [ 'y', 3, [ ] ]"))
                .containsOnly(
                        Map.entry("a", new Value.Text("x")),
                        Map.entry("b", new Value.Whole(-12)),
                        Map.entry(
                                "c",
                                new Value.Sequence(List.of(
                                        new Value.Text("y"), new Value.Whole(3), new Value.Sequence(List.of())))));
    }

    @Test
    void takesThreeQuotesForALongTextOnlyIfEnoughFollows() {
        assertThat(settings("a = \"\"\"x\"\"\"")).containsEntry("a", new Value.Text("x"));
        assertThatThrownBy(() -> settings("a = \"\"\"\"\"\"")).isInstanceOf(ConfException.class);
    }

    @Test
    void wrapsALargeNumberAround() {
        assertThat(settings("a = 18446744073709551615")).containsEntry("a", new Value.Whole(-1));
    }

    @Test
    void countsLinesOfEitherEnd() {
        assertThatThrownBy(() -> settings("a = 1\r\n# comment\r\nb = 1 2\r\n"))
                .hasMessage("qemu.conf:3: malformed: expected ';', found '2'");
    }

    @Test
    void namesItsFile() {
        assertThat(new ConfParser("libvirt.conf", "").parse().path()).isEqualTo("libvirt.conf");
    }

    @Test
    void endsAShortTextOnItsLine() {
        assertThatThrownBy(() -> settings("a = 'x\ny'"))
                .hasMessage("qemu.conf:1: malformed: expected a text closed by ', found ''x'");
        assertThat(settings("a = \"\"\"x\ny\"\"\"")).containsEntry("a", new Value.Text("x\ny"));
    }
}
