package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Readers of a document in a string, and the errors they end with. */
final class Readers {
    private Readers() {}

    static XmlReader liberal(String document) {
        return new XmlReader(bytes(document), "UTF-8", false);
    }

    static XmlReader strict(String document) {
        return new XmlReader(bytes(document), "UTF-8", true);
    }

    /** A stream that cannot be read. */
    static InputStream broken() {
        return new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
    }

    static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The message of the error that a reader of this document ends with. */
    static String refusal(XmlReader in, Consumer<XmlReader> reading) {
        return String.valueOf(assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> reading.accept(in))
                .actual()
                .getMessage());
    }
}
