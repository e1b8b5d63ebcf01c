package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;

/** Writes SMBIOS system information: {@code virSysinfoFormat} of libvirt, element {@code <sysinfo>}. */
public final class SysinfoXml {
    private SysinfoXml() {}

    /** The document, its last line end included. */
    public static String write(Sysinfo sysinfo) {
        XmlWriter writer = new XmlWriter(Dialect.DEFAULT, EarlyFormatter.OTHER, false);
        writer.start("sysinfo");
        writer.attribute("type", "smbios");
        for (SysinfoBlock block : sysinfo.blocks()) {
            writer.content();
            writer.start(block.part().element());
            writer.content();
            for (SysinfoBlock.Entry entry : block.entries()) {
                writer.start("entry");
                entry.name().ifPresent(name -> writer.attribute("name", name));
                writer.escapedText(entry.value());
                writer.end();
            }
            writer.end();
        }
        writer.end();
        return writer.document();
    }
}
