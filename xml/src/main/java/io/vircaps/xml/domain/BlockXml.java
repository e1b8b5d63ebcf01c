package io.vircaps.xml.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.Block;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element with the attribute {@code supported} and enums; {@code FORMAT_PROLOGUE} and {@code ENUM_PROCESS} of
 * libvirt.
 *
 * @param supported the attribute
 * @param enums     the known enums
 * @param extras    unknown parts
 */
record BlockXml(boolean supported, Map<EnumName, EnumValues> enums, Extras extras) {
    /** Reads an element that has these enums and nothing else. */
    static BlockXml read(XmlReader in, EnumName... known) {
        return read(in, child -> false, known);
    }

    /**
     * Reads an element.
     *
     * @param other reads a child that is no enum; false if it is unknown
     * @param known the enums it may have
     */
    static BlockXml read(XmlReader in, Predicate<XmlReader> other, EnumName... known) {
        return readContent(in, readSupported(in), other, known);
    }

    /** Reads what stands in an element whose attributes were read. */
    static BlockXml readContent(XmlReader in, boolean supported, Predicate<XmlReader> other, EnumName... known) {
        List<EnumName> names = List.of(known);
        Map<EnumName, EnumValues> enums = new HashMap<>();
        while (in.nextChild()) {
            boolean isKnown = in.name().equals("enum") ? readEnum(in, names, enums) : other.test(in);
            if (!isKnown) {
                in.unknown();
            }
        }
        return new BlockXml(supported, enums, in.end());
    }

    /** Reads the attributes of an element that has no other than {@code supported}. */
    static boolean readSupported(XmlReader in) {
        return in.isYes(in.onlyAttribute("supported"), "yes", "no");
    }

    private static boolean readEnum(XmlReader in, List<EnumName> known, Map<EnumName, EnumValues> enums) {
        int attribute = indexOfName(in);
        if (attribute < 0) {
            return false;
        }
        EnumName name = new EnumName(in.identify(attribute));
        if (!known.contains(name) || in.nameIfFirst().isEmpty()) {
            return false;
        }
        in.onlyAttribute("name");
        enums.put(name, EnumXml.read(in));
        return true;
    }

    /** The index of attribute {@code name}; negative if there is none. */
    static int indexOfName(XmlReader in) {
        for (int i = 0; i < in.attributeCount(); i++) {
            if (in.attributeName(i).equals("name")) {
                return i;
            }
        }
        return -1;
    }

    /** A known enum, if the element has it. */
    Optional<EnumValues> of(EnumName name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Writes an element that has enums and nothing else, if the release has it. */
    static void write(XmlWriter out, String element, Block block) {
        if (DomainSince.has(out, element)) {
            start(out, element, block);
            writeEnums(out, element, block);
            out.end();
        }
    }

    /** Writes the start tag; what is supported takes two lines even if it is empty. */
    static void start(XmlWriter out, String element, Block block) {
        out.start(element, block.extras());
        writeSupported(out, block.supported());
        if (block.supported()) {
            out.content();
        }
    }

    /** Writes attribute {@code supported}. */
    static void writeSupported(XmlWriter out, boolean supported) {
        out.attribute("supported", supported ? "yes" : "no");
    }

    /** Writes the enums that the release has. */
    static void writeEnums(XmlWriter out, String element, Block block) {
        block.enums().forEach((name, values) -> {
            if (DomainSince.has(out, element + "/" + name)) {
                EnumXml.write(out, name, values);
            }
        });
    }
}
