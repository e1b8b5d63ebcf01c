package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Extras;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTreeTest {
    @Test
    void holdsWhatTheDocumentHolds() {
        assertThat(read("<?xml version='1.0'?>\n<node a='1'> <!-- x --> <cpu><mhz> 6 </mhz></cpu> <cpu/> </node>\n"))
                .isEqualTo(element(
                        "node",
                        List.of(new Extras.Attribute(Optional.empty(), "a", "1")),
                        "",
                        element("cpu", List.of(), "", element("mhz", List.of(), " 6 ")),
                        element("cpu", List.of(), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<node>", "<node/><node/>", "<!DOCTYPE node><node/>", "<node/>text"})
    void isMadeOfWholeDocumentsOnly(String document) {
        assertThatExceptionOfType(XmlException.class).isThrownBy(() -> read(document));
    }

    @Test
    void isBounded() {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> read("<a>".repeat(10_000)))
                .withMessageContaining("too deep");
    }

    private static Extras.Element read(String document) {
        return XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static Extras.Element element(
            String name, List<Extras.Attribute> attributes, String text, Extras.Element... children) {
        return new Extras.Element(Optional.empty(), name, attributes, text, List.of(children));
    }
}
