package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final String GREEK = "<capabilities>\n<!-- αβγ --><x/> <guest/></capabilities>";

    private static XmlPosition position(InputStream document) {
        return assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> CapabilitiesXml.read(document))
                .actual()
                .position();
    }

    private static XmlPosition position(String document, Charset charset) {
        return position(new ByteArrayInputStream(document.getBytes(charset)));
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(position(GREEK, StandardCharsets.UTF_8)).isEqualTo(new XmlPosition(2, 18, "/capabilities/guest"));
        assertThat(position(GREEK, StandardCharsets.UTF_16)).isEqualTo(new XmlPosition(2, 18, "/capabilities/guest"));
    }

    @Test
    void countsAPairOfSurrogatesAsOneCharacter() {
        assertThat(position("<capabilities><!--\uD83D\uDE00--><guest/></capabilities>", StandardCharsets.UTF_8))
                .isEqualTo(new XmlPosition(1, 23, "/capabilities/guest"));
    }

    @Test
    void doesNotCountAByteOrderMark() {
        assertThat(position("\uFEFF<domain/>", StandardCharsets.UTF_8)).isEqualTo(new XmlPosition(1, 1, "/domain"));
        assertThat(position("\uFEFF<é/>", StandardCharsets.UTF_8)).isEqualTo(new XmlPosition(1, 1, "/é"));
        assertThat(position("\uFEFF<capabilities>\n <guest/></capabilities>", StandardCharsets.UTF_8))
                .isEqualTo(new XmlPosition(2, 2, "/capabilities/guest"));
    }

    @Test
    void isTheSameWhenBytesComeOneByOne() {
        byte[] bytes = ("\uFEFF" + GREEK).getBytes(StandardCharsets.UTF_8);
        assertThat(position(Streams.slow(bytes))).isEqualTo(position(new ByteArrayInputStream(bytes)));
    }

    @Test
    void staysRightFarIntoALongDocument() {
        String lines = "<!-- ä -->\n".repeat(100_000);
        String blanks = "é".repeat(1000);
        assertThat(position(
                        "<capabilities>" + lines + "<!--" + blanks + "--><guest/></capabilities>",
                        StandardCharsets.UTF_8))
                .isEqualTo(new XmlPosition(100_001, 1008, "/capabilities/guest"));
    }

    @Test
    void numbersSiblingsOfOneNameFromTheSecondOn() {
        String document = "<capabilities><a/><guest/></capabilities>";
        assertThat(position(document, StandardCharsets.UTF_8).path()).isEqualTo("/capabilities/guest");
        assertThat(position("<capabilities><a><b/><b/></a><a><b/><b/><b></a>", StandardCharsets.UTF_8)
                        .path())
                .isEqualTo("/capabilities/a[2]/b[3]");
    }

    @Test
    void isTheSameForLettersOfOneByteAndOfTwo() {
        String document = "<capabilities>\n  <host>e & </host></capabilities>";
        XmlPosition fault = position(document, StandardCharsets.UTF_8);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.path()).isEqualTo("/capabilities/host");
        assertThat(position(document.replace("e &", "é &"), StandardCharsets.UTF_8))
                .isEqualTo(fault);
    }
}
