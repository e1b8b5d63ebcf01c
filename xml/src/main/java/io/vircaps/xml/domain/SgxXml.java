package io.vircaps.xml.domain;

import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <sgx>}; {@code virDomainCapsFeatureSGXFormat}. Sizes are in KiB whatever they are. */
final class SgxXml {
    private static final long MOST_KIBIBYTES = Long.MAX_VALUE >> 10;

    private final List<Sgx.Section> sections = new ArrayList<>();
    private @Nullable Boolean flc;
    private @Nullable Boolean sgx1;
    private @Nullable Boolean sgx2;
    private @Nullable MemorySize sectionSize;

    private SgxXml() {}

    static Sgx read(XmlReader in) {
        boolean supported = BlockXml.readSupported(in);
        SgxXml parts = new SgxXml();
        while (in.nextChild()) {
            parts.readChild(in, supported ? in.nameIfFirst() : "");
        }
        Optional<Sgx.Enclaves> enclaves = supported ? Optional.of(parts.enclaves(in)) : Optional.empty();
        return new Sgx(enclaves, in.end());
    }

    private void readChild(XmlReader in, String name) {
        switch (name) {
            case "flc" -> flc = Texts.readFlag(in, "yes", "no");
            case "sgx1" -> sgx1 = Texts.readFlag(in, "yes", "no");
            case "sgx2" -> sgx2 = Texts.readFlag(in, "yes", "no");
            case "section_size" -> sectionSize = readSectionSize(in);
            case "sections" -> readSections(in);
            default -> in.unknown();
        }
    }

    private static MemorySize readSectionSize(XmlReader in) {
        int unit = in.onlyOptionalAttribute("unit");
        requireKib(in, unit);
        MemorySize size = MemorySize.ofKibibytes(in.number(in.text(), MOST_KIBIBYTES));
        in.endNested();
        return size;
    }

    private void readSections(XmlReader in) {
        in.noAttributes();
        while (in.nextChild()) {
            if (in.name().equals("section")) {
                sections.add(readSection(in));
            } else {
                in.unknown();
            }
        }
        in.endNested();
    }

    private static Sgx.Section readSection(XmlReader in) {
        int node = -1;
        MemorySize size = null;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "node" -> node = in.number(i);
                case "size" -> size = MemorySize.ofKibibytes(in.number(i, MOST_KIBIBYTES));
                case "unit" -> requireKib(in, i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(node >= 0, "attribute node");
        Sgx.Section section = new Sgx.Section(node, in.required(size, "attribute size"));
        in.endNestedWithoutChildren();
        return section;
    }

    private static void requireKib(XmlReader in, int unit) {
        if (unit >= 0 && !in.value(unit).equals("KiB")) {
            throw in.wrong(unit, "KiB");
        }
    }

    private Sgx.Enclaves enclaves(XmlReader in) {
        return new Sgx.Enclaves(
                in.required(flc, "element flc"),
                in.required(sgx1, "element sgx1"),
                in.required(sgx2, "element sgx2"),
                in.required(sectionSize, "element section_size"),
                sections);
    }

    static void write(XmlWriter out, Sgx sgx) {
        out.start("sgx", sgx.extras());
        BlockXml.writeSupported(out, sgx.supported());
        sgx.enclaves().ifPresent(enclaves -> writeEnclaves(out, enclaves));
        out.end();
    }

    private static void writeEnclaves(XmlWriter out, Sgx.Enclaves enclaves) {
        write(out, "flc", enclaves.flc());
        write(out, "sgx1", enclaves.sgx1());
        write(out, "sgx2", enclaves.sgx2());
        out.start("section_size");
        out.attribute("unit", "KiB");
        out.text(Long.toString(enclaves.sectionSize().kibibytes()));
        out.end();
        if (!enclaves.sections().isEmpty() || out.hasUnknownIn("sections")) {
            out.start("sections");
            enclaves.sections().forEach(section -> writeSection(out, section));
            out.end();
        }
    }

    private static void writeSection(XmlWriter out, Sgx.Section section) {
        out.start("section");
        out.attribute("node", section.node());
        out.attribute("size", section.size().kibibytes());
        out.attribute("unit", "KiB");
        out.end();
    }

    private static void write(XmlWriter out, String element, boolean value) {
        out.element(element, value ? "yes" : "no");
    }
}
