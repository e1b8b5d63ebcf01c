package io.vircaps.driver.remote;

import io.vircaps.model.Extras;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sysinfo document of a daemon. Blocks of unknown types are skipped. */
final class SysinfoDocument {
    private SysinfoDocument() {}

    /** The content of a document. */
    static Sysinfo read(String document) {
        Extras.Element root = XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        List<SysinfoBlock> blocks = new ArrayList<>();
        for (Extras.Element element : root.children()) {
            part(element.name()).ifPresent(part -> blocks.add(new SysinfoBlock(part, entries(element))));
        }
        return new Sysinfo(blocks);
    }

    private static List<SysinfoBlock.Entry> entries(Extras.Element block) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        for (Extras.Element entry : block.children()) {
            Optional<String> name = entry.attributes().stream()
                    .filter(attribute -> attribute.name().equals("name"))
                    .map(Extras.Attribute::value)
                    .findFirst();
            entries.add(new SysinfoBlock.Entry(name, entry.text()));
        }
        return entries;
    }

    private static Optional<SysinfoPart> part(String name) {
        for (SysinfoPart part : SysinfoPart.values()) {
            if (part.element().equals(name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
