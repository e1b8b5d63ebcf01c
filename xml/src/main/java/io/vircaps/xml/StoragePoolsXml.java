package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/**
 * Writes storage pool capabilities: {@code virStoragePoolCapsFormat} of libvirt, element
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
