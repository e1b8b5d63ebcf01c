package io.vircaps.xml.capabilities;

import io.vircaps.model.numa.Interconnect;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** {@code <interconnects>} with {@code <latency>} and {@code <bandwidth>}. */
final class InterconnectXml {
    private InterconnectXml() {}

    static List<Interconnect> read(XmlReader in) {
        in.noAttributes();
        List<Interconnect> interconnects = new ArrayList<>();
        while (in.nextChild()) {
            switch (in.name()) {
                case "latency" -> interconnects.add(read(in, Interconnect.Kind.LATENCY));
                case "bandwidth" -> interconnects.add(read(in, Interconnect.Kind.BANDWIDTH));
                default -> in.unknown();
            }
        }
        in.endNested();
        return interconnects;
    }

    private static Interconnect read(XmlReader in, Interconnect.Kind kind) {
        int initiator = -1;
        int target = -1;
        OptionalInt cache = OptionalInt.empty();
        String type = null;
        Long value = null;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "initiator" -> initiator = in.number(i);
                case "target" -> target = in.number(i);
                case "cache" -> cache = OptionalInt.of(in.number(i));
                case "type" -> type = in.value(i);
                case "value" -> value = in.unsigned(i);
                case "unit" -> readUnit(in, i, kind);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(initiator >= 0, "attribute initiator");
        in.require(target >= 0, "attribute target");
        String foundType = in.required(type, "attribute type");
        long foundValue = in.required(value, "attribute value");
        return new Interconnect(kind, initiator, target, cache, foundType, foundValue, in.endWithoutChildren());
    }

    /** The unit of a bandwidth, always KiB; a latency has none. */
    private static void readUnit(XmlReader in, int index, Interconnect.Kind kind) {
        if (kind == Interconnect.Kind.LATENCY) {
            in.unknownAttribute(index);
        } else if (!in.value(index).equals(Sizes.KIBIBYTES)) {
            throw in.wrong(index, Sizes.KIBIBYTES);
        }
    }

    static void write(XmlWriter out, List<Interconnect> interconnects) {
        if (interconnects.isEmpty() && !out.hasUnknownIn("interconnects")) {
            return;
        }
        out.start("interconnects");
        for (Interconnect interconnect : interconnects) {
            write(out, interconnect);
        }
        out.end();
    }

    private static void write(XmlWriter out, Interconnect interconnect) {
        boolean bandwidth = interconnect.kind() == Interconnect.Kind.BANDWIDTH;
        out.start(bandwidth ? "bandwidth" : "latency", interconnect.extras());
        out.attribute("initiator", interconnect.initiator());
        out.attribute("target", interconnect.target());
        if (interconnect.cache().isPresent()) {
            out.attribute("cache", interconnect.cache().getAsInt());
        }
        out.attribute("type", interconnect.type());
        out.attribute("value", Long.toUnsignedString(interconnect.value()));
        if (bandwidth) {
            out.attribute("unit", Sizes.KIBIBYTES);
        }
        out.end();
    }
}
