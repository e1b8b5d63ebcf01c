package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes storage pool capabilities as libvirt's {@code virStoragePoolCapsFormat} does, and reads them; element
 * {@code <storagepoolCapabilities>}.
 */
public final class StoragePoolsXml {
    private StoragePoolsXml() {}

    /** The document, its last line end included. */
    public static String write(List<StoragePoolType> types) {
        XmlWriter writer = new XmlWriter(Dialect.DEFAULT, EarlyFormatter.OTHER, false);
        writer.start("storagepoolCapabilities");
        writer.content();
        types.forEach(type -> pool(writer, type));
        writer.end();
        return writer.document();
    }

    /**
     * Reads a document. Elements and attributes that the model has no part for are skipped.
     *
     * @param document the document's text
     * @return the types in document order
     * @throws io.vircaps.xml.error.XmlException if it is not well-formed
     */
    public static List<StoragePoolType> read(String document) {
        Extras.Element root = XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        return children(root, "pool").map(StoragePoolsXml::type).toList();
    }

    private static StoragePoolType type(Extras.Element pool) {
        return new StoragePoolType(
                attribute(pool, "type"),
                attribute(pool, "supported").equals("yes"),
                formats(pool, "poolOptions"),
                formats(pool, "volOptions"));
    }

    private static Optional<StorageFormats> formats(Extras.Element pool, String options) {
        return children(pool, options)
                .findFirst()
                .map(element -> new StorageFormats(
                        children(element, "defaultFormat")
                                .findFirst()
                                .map(format -> attribute(format, "type"))
                                .orElse(""),
                        children(element, "enum")
                                .flatMap(list -> children(list, "value"))
                                .map(Extras.Element::text)
                                .toList()));
    }

    private static Stream<Extras.Element> children(Extras.Element parent, String name) {
        return parent.children().stream().filter(child -> child.name().equals(name));
    }

    private static String attribute(Extras.Element element, String name) {
        return element.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Extras.Attribute::value)
                .findFirst()
                .orElse("");
    }

    /** A type without formats takes two lines. */
    private static void pool(XmlWriter writer, StoragePoolType type) {
        writer.start("pool");
        writer.attribute("type", type.name());
        writer.attribute("supported", type.supported() ? "yes" : "no");
        writer.content();
        type.sources().ifPresent(formats -> options(writer, "poolOptions", "sourceFormatType", formats));
        type.targets().ifPresent(formats -> options(writer, "volOptions", "targetFormatType", formats));
        writer.end();
    }

    private static void options(XmlWriter writer, String element, String choice, StorageFormats formats) {
        writer.start(element);
        writer.start("defaultFormat");
        writer.attribute("type", formats.preset());
        writer.end();
        writer.start("enum");
        writer.attribute("name", choice);
        writer.content();
        formats.all().forEach(format -> writer.element("value", format));
        writer.end();
        writer.end();
    }
}
