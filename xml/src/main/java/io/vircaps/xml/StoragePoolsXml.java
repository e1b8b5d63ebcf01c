package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * Reads a document. Parts that the records do not have are skipped.
     *
     * @param document the document's text
     * @return the types in document order
     * @throws io.vircaps.xml.error.XmlException if it is not well-formed, is another document, or has a wrong value
     */
    public static List<StoragePoolType> read(String document) {
        XmlReader in = XmlReader.of(document, false);
        if (!in.name().equals("storagepoolCapabilities")) {
            throw in.wrong("a document <storagepoolCapabilities>", "<" + in.name() + ">");
        }
        List<StoragePoolType> types = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("pool")) {
                types.add(type(in));
            } else {
                in.unknown();
            }
        }
        in.end();
        in.endOfDocument();
        return types;
    }

    private static StoragePoolType type(XmlReader in) {
        String name = null;
        Boolean supported = null;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "type" -> name = in.value(i);
                case "supported" -> supported = in.isYes(i, "yes", "no");
                default -> in.unknownAttribute(i);
            }
        }
        String type = in.required(name, "attribute type");
        boolean isSupported = in.required(supported, "attribute supported");
        Optional<StorageFormats> sources = Optional.empty();
        Optional<StorageFormats> targets = Optional.empty();
        while (in.nextChild()) {
            switch (in.name()) {
                case "poolOptions" -> sources = Optional.of(formats(in));
                case "volOptions" -> targets = Optional.of(formats(in));
                default -> in.unknown();
            }
        }
        in.end();
        return new StoragePoolType(type, isSupported, sources, targets);
    }

    private static StorageFormats formats(XmlReader in) {
        String preset = null;
        List<String> all = new ArrayList<>();
        while (in.nextChild()) {
            switch (in.name()) {
                case "defaultFormat" -> {
                    preset = in.value(in.onlyAttribute("type"));
                    in.endWithoutChildren();
                }
                case "enum" -> all.addAll(values(in));
                default -> in.unknown();
            }
        }
        String required = in.required(preset, "element defaultFormat");
        in.end();
        return new StorageFormats(required, all);
    }

    private static List<String> values(XmlReader in) {
        List<String> values = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("value")) {
                values.add(in.plainText());
            } else {
                in.unknown();
            }
        }
        in.end();
        return values;
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
