package io.vircaps.cli.verb;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class NoCpuExceptionTest {
    private static final String SENTENCE = "File 'a.xml' does not contain any <cpu> element or valid domain XML, host"
            + " capabilities XML, or domain capabilities XML";

    @Test
    void hasVirshsSentence() {
        NoCpuException empty = new NoCpuException("a.xml");

        assertThat(empty).hasMessage(SENTENCE);
        assertThat(empty.kind()).isEqualTo(Kind.XML_ERROR);
        assertThat(empty.remark()).isEmpty();
    }

    @Test
    void statesWhatAFileIsThatIsNoXml() {
        NoCpuException json = new NoCpuException("a.xml", "{\"return\": {}}".getBytes(US_ASCII));

        assertThat(json).hasMessage(SENTENCE);
        assertThat(json.remark()).hasSize(1).allMatch(line -> line.startsWith("note: a.xml: "));
    }

    @Test
    void statesNothingOfXml() {
        assertThat(new NoCpuException("a.xml", "<network/>".getBytes(US_ASCII)).remark())
                .isEmpty();
    }
}
