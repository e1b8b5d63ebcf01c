package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String DOCUMENT = "<capabilities><host><cpu><model>Zoé</model></cpu></host></capabilities>";
    private static final Capabilities READ = CapabilitiesXml.read(DOCUMENT);

    private static Capabilities read(String document, Charset charset) {
        return CapabilitiesXml.read(new ByteArrayInputStream(document.getBytes(charset)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-32"})
    void readsADeclaredEncoding(String name) {
        String declared = "<?xml version='1.0' encoding='" + name + "'?>" + DOCUMENT;
        assertThat(read(declared, Charset.forName(name))).isEqualTo(READ);
    }

    @Test
    void readsByteOrderMarks() {
        assertThat(read("\uFEFF" + DOCUMENT, StandardCharsets.UTF_8)).isEqualTo(READ);
        assertThat(read("\uFEFF" + DOCUMENT, StandardCharsets.UTF_16LE)).isEqualTo(READ);
        assertThat(read("\uFEFF" + DOCUMENT, StandardCharsets.UTF_16BE)).isEqualTo(READ);
    }

    @Test
    void ignoresWhatAStringDeclares() {
        assertThat(CapabilitiesXml.read("<?xml version='1.0' encoding='UTF-16'?>" + DOCUMENT))
                .isEqualTo(READ);
        assertThat(CapabilitiesXml.read("<?xml version='1.0' encoding='ISO-8859-1'?>" + DOCUMENT))
                .isEqualTo(READ);
    }

    @Test
    void readsBytesThatComeOneByOne() {
        String document = Documents.named("qemu-9.0.0");
        assertThat(CapabilitiesXml.read(Streams.slow(document.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(CapabilitiesXml.read(document));
    }
}
