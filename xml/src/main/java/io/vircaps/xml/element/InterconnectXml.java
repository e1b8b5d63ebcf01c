package io.vircaps.xml.element;

import io.vircaps.model.numa.Interconnect;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/** {@code <interconnects>} with {@code <latency>} and {@code <bandwidth>}. */
final class InterconnectXml {
    private InterconnectXml() {}

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
