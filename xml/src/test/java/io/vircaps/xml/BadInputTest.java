package io.vircaps.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Kind;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.OversizedXmlException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final long MEBIBYTE = 1L << 20;

    private static <T extends XmlException> T failure(Class<T> type, ThrowingCallable reading) {
        return assertThatExceptionOfType(type).isThrownBy(reading).actual();
    }

    @Test
    void refusesADocumentCutAnywhere() {
        byte[] whole = Documents.named("qemu-9.0.0").getBytes(UTF_8);
        List<Integer> accepted = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            if (isWellFormed(Arrays.copyOf(whole, length))) {
                accepted.add(length);
            }
        }
        assertThat(accepted).as("only the last line end may be missing").containsExactly(whole.length - 1);
    }

    private static boolean isWellFormed(byte[] document) {
        try {
            CapabilitiesXml.read(new ByteArrayInputStream(document));
            return true;
        } catch (IllFormedXmlException expected) {
            return false;
        }
    }

    @Test
    void refusesAnotherRoot() {
        XmlException error = failure(
                InvalidDocumentException.class,
                () -> CapabilitiesXml.read("<domainCapabilities></domainCapabilities>"));
        assertThat(error)
                .hasMessageContaining("expected a document <capabilities>")
                .hasMessageContaining("<domainCapabilities>");
        assertThat(error.kind()).isEqualTo(Kind.XML_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "plain text",
                "{\"json\": 1}",
                "<capabilities/><capabilities/>",
                "<capabilities/>x"
            })
    void refusesWhatIsNoXmlDocument(String text) {
        failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<capabilities><host><netprefix>                     | x",
                "<capabilities><host><cpu a='                        | x",
                "<capabilities><host><cpu                            | x",
                "<capabilities><!--                                  | x",
                "<capabilities><?pi                                  | x",
                "<capabilities><![CDATA[                             | x",
                "<capabilities><host                                 | ' a=\"\"'",
                "<capabilities><unknown>                             | &lt;"
            })
    void stopsAfterAMebibyteOfOneTagOrText(String start, String repeated) {
        Streams.Endless endless = new Streams.Endless(start, repeated);
        failure(XmlException.class, () -> CapabilitiesXml.read(endless));
        assertThat(endless.taken()).isLessThan(2 * MEBIBYTE);
    }

    @ParameterizedTest
    @CsvSource({"<a/>", "<a b='c'/>", "<host></host>"})
    void stopsAfterAMillionParts(String repeated) {
        Streams.Endless endless = new Streams.Endless("<capabilities>", repeated);
        XmlException error = failure(OversizedXmlException.class, () -> CapabilitiesXml.read(endless));
        assertThat(error).hasMessageContaining("elements and attributes: the limit is 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- nothing -->", "<?nothing at all?>", "\n\n\n\n\n\n\n<!---->"})
    void stopsAfterSixtyFourMebibytes(String repeated) {
        Streams.Endless endless = new Streams.Endless("<capabilities>", repeated);
        XmlException error = failure(OversizedXmlException.class, () -> CapabilitiesXml.read(endless));
        assertThat(error).hasMessageContaining("too long a document");
        assertThat(endless.taken()).isLessThan(65 * MEBIBYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "host", "capabilities"})
    void refusesAHundredThousandNestedElements(String name) {
        String nested = "<capabilities>" + ("<" + name + ">").repeat(100_000) + ("</" + name + ">").repeat(100_000);
        XmlException error =
                failure(OversizedXmlException.class, () -> CapabilitiesXml.read(nested + "</capabilities>"));
        assertThat(error).hasMessageContaining("too deep: the limit is 100");
    }

    @Test
    void refusesThreeHundredAttributes() {
        StringBuilder tag = new StringBuilder("<capabilities");
        for (int i = 0; i < 300; i++) {
            tag.append(" a").append(i).append("=''");
        }
        XmlException error = failure(OversizedXmlException.class, () -> CapabilitiesXml.read(tag + "/>"));
        assertThat(error).hasMessageContaining("too many attributes: the limit is 256");
    }

    @Test
    void refusesABillionLaughs() {
        String laughs = """
                <!DOCTYPE capabilities [
                  <!ENTITY lol "lol">
                  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                  <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
                ]>
                <capabilities><host><netprefix>&lol3;</netprefix></host></capabilities>
                """;
        XmlException error = failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(laughs));
        assertThat(error).hasMessageContaining("document type declaration is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE capabilities><capabilities/>",
                "<!DOCTYPE capabilities SYSTEM 'file:///etc/passwd'><capabilities/>",
                "<!DOCTYPE c [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><capabilities>&x;</capabilities>",
                "<capabilities>&x;</capabilities>",
                "<capabilities a='&x;'/>"
            })
    void refusesDocumentTypesAndEntities(String document) {
        assertThat(failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(document)))
                .hasMessageContaining("is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<capabilities>\0</capabilities>",
                "<capabilities><host><cpu><arch>x\0y</arch></cpu></host></capabilities>",
                "<capabilities a='\0'/>",
                "<capabilities\0/>",
                "\0<capabilities/>",
                "<capabilities/>\0",
                "<capabilities><x>&#0;</x></capabilities>"
            })
    void refusesNulBytes(String document) {
        failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<capabilities a='1' a='1'/>",
                "<capabilities><host></capabilities>",
                "<capabilities></host>",
                "<capabilities><a b=c/></capabilities>",
                "<capabilities><a b='<'/></capabilities>",
                "<capabilities>&</capabilities>",
                "<capabilities>]]></capabilities>",
                "<capabilities><p:a/></capabilities>",
                "<capabilities><xmlns:a/></capabilities>",
                "<xmlns:a/>",
                "<capabilities>&#xD800;</capabilities>",
                "<capabilities>\u0001</capabilities>",
                "<?xml version='1.0' encoding='klingon'?><capabilities/>",
                "<CAPABILITIES"
            })
    void refusesWhatIsNotWellFormed(String document) {
        failure(
                IllFormedXmlException.class,
                () -> CapabilitiesXml.read(new ByteArrayInputStream(document.getBytes(UTF_8))));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latin1 = "<capabilities><x>\u00e9</x></capabilities>".getBytes(ISO_8859_1);
        failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(new ByteArrayInputStream(latin1)));
    }

    @Test
    void refusesAnEntityOfBytesThatAreNoUtf8() {
        byte[] tooLong = "<capabilities><x>&\u00f0\u008c\u0091\u0095;</x></capabilities>".getBytes(ISO_8859_1);
        failure(IllFormedXmlException.class, () -> CapabilitiesXml.read(new ByteArrayInputStream(tooLong)));
    }

    @Test
    void distinguishesABrokenStreamFromABrokenDocument() {
        XmlException error = failure(
                UnreadableXmlException.class, () -> CapabilitiesXml.read(Streams.broken("<capabilities>\n <host>")));
        assertThat(error).hasMessageContaining("the line went dead").hasRootCauseMessage("the line went dead");
        assertThat(error.kind()).isEqualTo(Kind.SYSTEM_ERROR);
    }
}
