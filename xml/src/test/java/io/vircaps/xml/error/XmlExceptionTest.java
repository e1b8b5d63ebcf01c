package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The other types of the family, which state their place in the same way. */
class XmlExceptionTest {
    private static final XmlPosition POSITION = new XmlPosition(3, 5, "/cpu");

    @Test
    void isIllFormed() {
        IllegalStateException cause = new IllegalStateException("parser");
        IllFormedXmlException ofParser = new IllFormedXmlException("bad", POSITION, cause);
        assertThat(ofParser).hasMessage("line 3, column 5, /cpu: bad").hasCause(cause);
        assertThat(ofParser.kind()).isEqualTo(Kind.XML_ERROR);
        assertThat(ofParser.position()).isEqualTo(POSITION);
        assertThat(new IllFormedXmlException("bad", POSITION))
                .hasMessage("line 3, column 5, /cpu: bad")
                .hasNoCause();
    }

    @Test
    void isOversized() {
        OversizedXmlException error = new OversizedXmlException("too deep", 100, POSITION);
        assertThat(error).hasMessage("line 3, column 5, /cpu: too deep: the limit is 100");
        assertThat(error.kind()).isEqualTo(Kind.XML_ERROR);
        assertThat(error.position()).isEqualTo(POSITION);
    }

    @Test
    void isUnreadable() {
        IOException cause = new IOException("closed");
        UnreadableXmlException error = new UnreadableXmlException(POSITION, cause);
        assertThat(error)
                .hasMessage("line 3, column 5, /cpu: cannot read: closed")
                .hasCause(cause);
        assertThat(error.kind()).isEqualTo(Kind.SYSTEM_ERROR);
        assertThat(error.broken()).isSameAs(cause);
        assertThat(error.position()).isEqualTo(POSITION);
    }
}
