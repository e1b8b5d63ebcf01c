package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.OversizedXmlException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static Cursor cursor(String document) {
        return new Cursor(Readers.bytes(document), null);
    }

    /** Reads a document to its end, entering every element; the error it ends with. */
    private static XmlException failure(Cursor cursor) {
        return assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> readToTheEnd(cursor))
                .actual();
    }

    private static String refusal(String document) {
        return String.valueOf(failure(cursor(document)).getMessage());
    }

    private static int readToTheEnd(Cursor cursor) {
        int events = 0;
        for (int event = cursor.advance(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.advance()) {
            events++;
            if (event == XMLStreamConstants.START_ELEMENT) {
                cursor.enter();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                cursor.leave();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                cursor.text();
            }
        }
        return events;
    }

    private static Cursor fragments(String file) {
        return new Cursor(new FragmentsInput(Readers.bytes(file)));
    }

    @Test
    void goesFromEventToEvent() {
        Cursor cursor = cursor("<a b='1'>x<c/></a>");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        cursor.enter();
        assertThat(cursor.frame().path()).isEqualTo("/a");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.CHARACTERS);
        assertThat(cursor.text()).isEqualTo("x");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        cursor.enter();
        assertThat(cursor.frame().path()).isEqualTo("/a/c");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.END_ELEMENT);
        assertThat(cursor.leave().name()).isEqualTo("c");
        assertThat(cursor.frame().path()).isEqualTo("/a");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.END_ELEMENT);
        assertThat(cursor.leave().name()).isEqualTo("a");
        assertThat(cursor.advance()).isEqualTo(XMLStreamConstants.END_DOCUMENT);
    }

    @Test
    void readsCommentsBehindTheRoot() {
        assertThat(readToTheEnd(cursor("<a/>\n<!-- b --><?c d?>\n"))).isEqualTo(4);
    }

    @Test
    void hasTheParsersSentenceForWhatStandsBehindADocumentInUtf16() {
        Cursor cursor = new Cursor(new ByteArrayInputStream("<a/>x".getBytes(StandardCharsets.UTF_16)), null);
        assertThat(failure(cursor).problem().what()).startsWith("Unexpected").doesNotContain("text stands behind");
    }

    @Test
    void boundsTheDepth() {
        assertThat(readToTheEnd(cursor("<a>".repeat(100) + "</a>".repeat(100)))).isEqualTo(200);
        XmlException error = failure(cursor("<a>".repeat(101)));
        assertThat(error)
                .isInstanceOf(OversizedXmlException.class)
                .hasMessageStartingWith("line 1, column 301, /a/a")
                .hasMessageEndingWith("too deep: the limit is 100");
    }

    @Test
    void boundsTheAttributesOfAnElement() {
        assertThat(readToTheEnd(cursor(withAttributes(256)))).isEqualTo(2);
        assertThat(refusal(withAttributes(257)))
                .isEqualTo("line 1, column 1, /a: too many attributes: the limit is 256");
    }

    private static String withAttributes(int count) {
        StringBuilder tag = new StringBuilder("<a");
        for (int i = 0; i < count; i++) {
            tag.append(" a").append(i).append("=''");
        }
        return tag + "/>";
    }

    @Test
    void boundsTheElementsAndAttributesOfADocument() {
        String parts = "<b c='1'/>".repeat(499_999);
        assertThat(readToTheEnd(cursor("<a>" + parts + "<b/></a>"))).isEqualTo(1_000_002);
        assertThat(refusal("<a>" + parts + "<b d=''/></a>"))
                .endsWith("/a/b[500000]: too many elements and attributes: the limit is 1000000");
    }

    @Test
    void boundsAText() {
        Cursor cursor = cursor("<a>xx</a>");
        cursor.advance();
        cursor.enter();
        int event = cursor.advance();
        StringBuilder fits = new StringBuilder("x".repeat(BoundedInput.MAX_TOKEN - 2));
        cursor.append(fits, event);
        assertThat(fits).hasSize(BoundedInput.MAX_TOKEN).endsWith("xx");
        StringBuilder tooLong = new StringBuilder("x".repeat(BoundedInput.MAX_TOKEN - 1));
        assertThatThrownBy(() -> cursor.append(tooLong, event))
                .isInstanceOf(OversizedXmlException.class)
                .hasMessageEndingWith("/a: too long a text: the limit is 1048576");
    }

    @Test
    void appendsTextAlone() {
        Cursor cursor = cursor("<a>x<![CDATA[<]]><!-- c --></a>");
        cursor.advance();
        cursor.enter();
        StringBuilder text = new StringBuilder();
        for (int event = cursor.advance(); event != XMLStreamConstants.END_ELEMENT; event = cursor.advance()) {
            cursor.append(text, event);
        }
        assertThat(text).hasToString("x<");
    }

    @Test
    void namesTheBoundThatWasHit() {
        assertThat(failure(cursor("<a><!--" + "x".repeat(2 * BoundedInput.MAX_TOKEN))))
                .isInstanceOf(OversizedXmlException.class)
                .hasMessageEndingWith("too long a tag, text or comment: the limit is 1048576");
    }

    @Test
    void namesWhatTheStreamThrew() {
        InputStream broken = Readers.broken();
        Cursor cursor = new Cursor(new SequenceInputStream(Readers.bytes("<a>    "), broken), "UTF-8");
        assertThat(failure(cursor))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessageEndingWith("cannot read: broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|the file is empty",
                "{}|the file is JSON, not XML",
                "text|no document is in it, it begins with text, 'text'",
                "```\\n<capabilities/>|text stands before the document, which starts at line 2, column 1",
                "<capabilities/>\\n```|text stands behind the document, from line 2; it looks like a code fence",
                "<capabilities/>\\n<capabilities/>|a second document begins at line 2",
                "<capabilities/>\0\0|zero bytes stand behind the document",
                "<capabilities>\\n <host>|the document ends too early: it was cut off, get all of it",
                "<capabilities><host>1|the document ends too early: it was cut off, get all of it",
                "<capabilities>&x;</capabilities>|an entity that is not one of the five predefined ones is refused",
                "<capabilities>&</capabilities>|Invalid name start character"
            })
    void namesWhatIsWrongWithADocument(String document, String sentence) {
        XmlException error = failure(cursor(document.replace("\\n", "\n")));
        assertThat(error).isInstanceOf(IllFormedXmlException.class);
        assertThat(error.problem().what()).startsWith(sentence).doesNotContain("\n");
    }

    @Test
    void refusesADocumentType() {
        Cursor cursor = cursor("<!DOCTYPE html><html/>");
        cursor.advance();
        assertThat(cursor.documentType())
                .hasMessage("line 1, column 1, /: a document type declaration is refused: the file is an HTML page,"
                        + " not a document of libvirt");
        Cursor other = cursor("<!DOCTYPE capabilities><capabilities/>");
        other.advance();
        assertThat(other.documentType()).hasMessage("line 1, column 1, /: a document type declaration is refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void countsColumnsInCharacters(String charset) {
        byte[] document = "<a>\n\u00e9\uD83D\uDE00<b/></a>".getBytes(Charset.forName(charset));
        Cursor cursor = new Cursor(new ByteArrayInputStream(document), null);
        cursor.advance();
        cursor.enter();
        cursor.advance();
        cursor.advance();
        cursor.enter();
        int surrogates = charset.equals("UTF-8") ? 0 : 1;
        assertThat(cursor.position()).isEqualTo(new XmlPosition(2, 3 + surrogates, "/a/b"));
    }

    @Test
    void readsTheEncodingOfADocument() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
        Cursor cursor = new Cursor(new ByteArrayInputStream(latin), null);
        cursor.advance();
        cursor.enter();
        cursor.advance();
        assertThat(cursor.text()).isEqualTo("\u00e9");
        assertThatThrownBy(() -> cursor("<?xml version='1.0' encoding='klingon'?><a/>"))
                .isInstanceOf(IllFormedXmlException.class)
                .hasMessageStartingWith("line 1, column ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "<cpu>@line 1, column 6, /cpu: the file ends too early",
                "<cpu/></cpu>@line 1, column 13, /: an end tag without a start tag",
                "text <cpu>@line 1, column 11, /cpu: the file ends too early; text stands before the document, which"
                        + " starts at line 1, column 6; it looks like text, 'text': keep what follows it, tail -n +1"
                        + " FILE | sed '1s/^.*<cpu/<cpu/'",
                "<cpu>&x;</cpu>@line 1, column 9, /cpu: an entity that is not one of the five predefined ones is"
                        + " refused"
            })
    void namesWhatIsWrongWithFragments(String file, String message) {
        Cursor cursor = fragments(file);
        cursor.advance();
        cursor.enter();
        assertThat(failure(cursor)).isInstanceOf(IllFormedXmlException.class).hasMessage(message);
    }
}
