package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuDataException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTextTest {
    private static final String TEXT = "CPU:\r\n 0x0\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTheEncodingsDumpsAreIn(String charset) {
        byte[] plain = TEXT.getBytes(Charset.forName(charset));
        byte[] marked = ("\ufeff" + TEXT).getBytes(Charset.forName(charset.equals("UTF-16") ? "UTF-16BE" : charset));

        for (byte[] content : List.of(plain, marked)) {
            assertThat(DumpText.of("f", content).lines()).toIterable().containsExactly("CPU:", " 0x0");
        }
    }

    @Test
    void takesBytesThatAreNoUtf8() {
        byte[] content = "model name : Intel\u00ae\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DumpText.of("f", content).text())
                .startsWith("model name : Intel")
                .endsWith("\n");
    }

    @Test
    void refusesWhatIsBinary() {
        for (byte[] content : List.of(new byte[] {0x7f, 'E', 'L', 'F', 2, 1}, new byte[] {'a', '\n', 'b', 0, 0})) {
            assertThatThrownBy(() -> DumpText.of("f", content))
                    .isInstanceOf(CpuDataException.class)
                    .hasMessageContaining(": the file is binary: expected text in UTF-8 or UTF-16, found 'byte 0x0");
        }
        assertThatThrownBy(() -> DumpText.of("f", new byte[] {'a', '\n', 'b', 0, 0}))
                .hasMessageContaining("f:2: ");
    }

    @Test
    void shortensWhatItShows() {
        DumpText text = new DumpText("f", "");

        assertThat(text.wrong(3, "dump", "hexadecimal", " a\tb "))
                .hasMessage("f:3: dump: expected hexadecimal, found 'a b'");
        assertThat(text.wrong(3, "dump", "less", "x".repeat(100_000)).getMessage())
                .hasSizeLessThan(120);
    }

    @Test
    void knowsComments() {
        assertThat(Stream.of("", "# a\n\n  # b").allMatch(text -> new DumpText("f", text).isComment()))
                .isTrue();
        assertThat(new DumpText("f", "# a\nb").isComment()).isFalse();
    }
}
