package io.vircaps.xml.element;

import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Topology;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <topology>} of the host; before the shared formatter it stood beside {@code <host>}. */
final class TopologyXml {
    private TopologyXml() {}

    static void write(XmlWriter out, Topology topology) {
        out.start("topology", topology.extras());
        out.start("cells");
        out.attribute("num", topology.cells().size());
        out.content();
        for (Cell cell : topology.cells()) {
            CellXml.write(out, cell);
        }
        out.end();
        if (out.has(Since.INTERCONNECTS)) {
            InterconnectXml.write(out, topology.interconnects());
        }
        out.end();
    }
}
