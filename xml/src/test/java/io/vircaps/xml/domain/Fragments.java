package io.vircaps.xml.domain;

import io.vircaps.model.Dialect;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.function.Consumer;
import java.util.function.Function;

/** One element of a document, read and written by its codec alone. */
final class Fragments {
    static final Dialect NEWEST = new Dialect(12, 9, 0);

    private Fragments() {}

    /** What a codec reads from an element. */
    static <T> T read(String element, Function<XmlReader, T> codec) {
        return codec.apply(XmlReader.of(element, false));
    }

    /** What a codec writes in a release. */
    static String written(Dialect dialect, Consumer<XmlWriter> codec) {
        XmlWriter out = new XmlWriter(dialect, EarlyFormatter.OTHER, false);
        codec.accept(out);
        return out.document();
    }
}
