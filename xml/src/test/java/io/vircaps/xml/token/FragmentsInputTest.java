package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.UnreadableXmlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsInputTest {
    private static final String OPENING = "<vircaps-fragments>";
    private static final String CLOSING = "</vircaps-fragments>";

    private static String seen(byte[] file) throws IOException {
        return new String(new FragmentsInput(new ByteArrayInputStream(file)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String seen(String file) throws IOException {
        return seen(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void putsTheFileBetweenTheTagsOfARoot() throws IOException {
        assertThat(seen("<cpu/>\u00e9<cpu/>")).isEqualTo(OPENING + "<cpu/>\u00e9<cpu/>" + CLOSING);
        assertThat(seen("")).isEqualTo(OPENING + CLOSING);
        assertThat(seen("a".repeat(5000))).isEqualTo(OPENING + "a".repeat(5000) + CLOSING);
    }

    @Test
    void givesOneByteAfterAnother() throws IOException {
        FragmentsInput in = new FragmentsInput(new ByteArrayInputStream(new byte[] {(byte) 0xE9, '\n'}));
        StringBuilder seen = new StringBuilder();
        for (int each = in.read(); each >= 0; each = in.read()) {
            seen.append((char) each);
        }
        assertThat(seen).hasToString(OPENING + "\u00e9\n" + CLOSING);
    }

    @Test
    void makesBlanksOfADeclaration() throws IOException {
        assertThat(seen("<?xml\n version='1.0'?><cpu/>"))
                .isEqualTo(OPENING + "     \n" + " ".repeat(16) + "<cpu/>" + CLOSING);
        assertThat(seen(" <?xml version='1.0'?>")).contains(" <?xml version='1.0'?>");
        assertThat(seen("<?xml version='1.0'>")).contains("<?xml version='1.0'>");
        assertThat(seen("<?xml?>")).isEqualTo(OPENING + "       " + CLOSING);
        assertThat(seen("<?xm")).isEqualTo(OPENING + "<?xm" + CLOSING);
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(seen("\uFEFF<cpu/>")).isEqualTo(OPENING + "<cpu/>" + CLOSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesUtf16(String charset) {
        byte[] file = "<cpu/>".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> seen(file))
                .isInstanceOf(IllFormedXmlException.class)
                .hasMessage("line 1, column 1, /: the file is in UTF-16, it has to be in UTF-8");
    }

    @Test
    void refusesUtf16InTwoBytes() {
        assertThatThrownBy(() -> seen(new byte[] {(byte) 0xFF, (byte) 0xFE})).isInstanceOf(IllFormedXmlException.class);
        assertThatThrownBy(() -> seen(new byte[] {(byte) 0xFE, (byte) 0xFF})).isInstanceOf(IllFormedXmlException.class);
    }

    @Test
    void takesASingleByteForUtf8() throws IOException {
        assertThat(seen(new byte[1])).isEqualTo(OPENING + "\0" + CLOSING);
    }

    @Test
    void failsIfTheFileCannotBeRead() {
        InputStream broken = Readers.broken();
        assertThatThrownBy(() -> new FragmentsInput(broken))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage("line 1, column 1, /: cannot read: broken");
    }

    @Test
    void takesTheRootOffColumns() throws IOException {
        FragmentsInput in = new FragmentsInput(new ByteArrayInputStream("<cpu>\nab".getBytes(StandardCharsets.UTF_8)));
        in.readAllBytes();
        int opening = OPENING.length();
        assertThat(in.column(1, opening + 1, opening)).isEqualTo(1);
        assertThat(in.column(1, opening + 4, opening + 3)).isEqualTo(4);
        assertThat(in.column(1, 1, 0)).isEqualTo(1);
        assertThat(in.column(2, 2, opening + 7)).isEqualTo(2);
        assertThat(in.column(2, 3, opening + 8)).isEqualTo(3);
        assertThat(in.column(2, 8, opening + 13)).isEqualTo(3);
    }

    @Test
    void knowsWhatIsBehindTheFile() throws IOException {
        FragmentsInput in = new FragmentsInput(new ByteArrayInputStream("ab".getBytes(StandardCharsets.UTF_8)));
        assertThat(in.isBehind(1000)).isFalse();
        in.readAllBytes();
        assertThat(in.isBehind(OPENING.length() + 1)).isFalse();
        assertThat(in.isBehind(OPENING.length() + 2)).isTrue();
    }

    @Test
    void takesTheOpeningOffBytes() {
        assertThat(FragmentsInput.withoutOpening((OPENING + "ab").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new byte[] {'a', 'b'});
        assertThat(FragmentsInput.withoutOpening(new byte[] {'<', 'v'})).isEqualTo(new byte[] {'<', 'v'});
    }

    @Test
    void namesAnEndTagThatBelongsToNoElement() {
        assertThat(FragmentsInput.sentence("Unexpected end tag: expected </vircaps-fragments>"))
                .isEqualTo("an end tag without a start tag");
        assertThat(FragmentsInput.sentence("other")).isEqualTo("other");
    }
}
