package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The codec of one element, tried on an element that stands alone in a parent {@code <x>}. The parent keeps the unknown
 * parts of an element that has no record. The element begins in line 2, column 1.
 *
 * @param reader reads the element that was entered, and its end
 * @param writer writes the element
 */
record Codec<T>(Function<XmlReader, T> reader, BiConsumer<XmlWriter, T> writer) {
    static final String NEWEST = "99.0.0";

    private static final String OPENING = "<x>\n";

    private record Read<T>(T value, Extras ofParent) {}

    private Read<T> read(String element, boolean strict) {
        String document = OPENING + element + "</x>";
        InputStream bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        XmlReader in = new XmlReader(bytes, "UTF-8", strict);
        in.nextChild();
        T value = reader.apply(in);
        return new Read<>(value, in.endWithoutChildren());
    }

    T read(String element) {
        return read(element, false).value();
    }

    T readStrictly(String element) {
        return read(element, true).value();
    }

    /** The message of the error that the liberal reader ends with. */
    String refusal(String element) {
        return String.valueOf(assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(element, false))
                .actual()
                .getMessage());
    }

    /** The message of the error that the strict reader ends with, where the liberal one reads the element. */
    String strictRefusal(String element) {
        read(element, false);
        return String.valueOf(assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(element, true))
                .actual()
                .getMessage());
    }

    /** The element as this release writes it. */
    String write(T value, String release) {
        return write(new Read<>(value, Extras.NONE), release, EarlyFormatter.OTHER);
    }

    /** The element as this release writes what was read of it, the unknown parts included. */
    String rewritten(String element, String release) {
        return rewritten(element, release, EarlyFormatter.OTHER);
    }

    String rewritten(String element, String release, EarlyFormatter engine) {
        return write(read(element, false), release, engine);
    }

    private String write(Read<T> read, String release, EarlyFormatter engine) {
        XmlWriter out = new XmlWriter(Dialect.parse(release), engine, false);
        out.start("x", read.ofParent());
        out.content();
        writer.accept(out, read.value());
        out.end();
        String document = out.document();
        return document.substring(OPENING.length(), document.lastIndexOf("</x>"))
                .replaceAll("(?m)^  ", "");
    }
}
