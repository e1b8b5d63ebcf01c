package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlFaultTest {
    @Test
    void isMadeOfAnError() {
        OversizedXmlException error = new OversizedXmlException("too deep", 100, new XmlPosition(3, 5, "/cpu"));
        assertThat(XmlFault.of(error)).isEqualTo(new XmlFault(error.problem(), new XmlPosition(3, 5, "/cpu")));
    }
}
