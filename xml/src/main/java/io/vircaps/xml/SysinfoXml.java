package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes SMBIOS system information; {@code virSysinfoFormat} of libvirt, element {@code <sysinfo>}. */
public final class SysinfoXml {
    private SysinfoXml() {}

    /**
     * Reads a document. Blocks of unknown types are skipped.
     *
     * @param document the document's text
     * @throws io.vircaps.xml.error.XmlException if it is not well-formed, or another document
     */
    public static Sysinfo read(String document) {
        XmlReader in = XmlReader.of(document, false);
        if (!in.name().equals("sysinfo")) {
            throw in.wrong("a document <sysinfo>", "<" + in.name() + ">");
        }
        List<SysinfoBlock> blocks = new ArrayList<>();
        while (in.nextChild()) {
            Optional<SysinfoPart> part = part(in.name());
            if (part.isPresent()) {
                blocks.add(new SysinfoBlock(part.get(), entries(in)));
            } else {
                in.unknown();
            }
        }
        in.end();
        in.endOfDocument();
        return new Sysinfo(blocks);
    }

    private static Optional<SysinfoPart> part(String element) {
        for (SysinfoPart part : SysinfoPart.values()) {
            if (part.element().equals(element)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static List<SysinfoBlock.Entry> entries(XmlReader in) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("entry")) {
                int name = in.onlyOptionalAttribute("name");
                Optional<String> label = name < 0 ? Optional.empty() : Optional.of(in.value(name));
                entries.add(new SysinfoBlock.Entry(label, in.wholeText()));
                in.end();
            } else {
                in.unknown();
            }
        }
        in.end();
        return entries;
    }

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
