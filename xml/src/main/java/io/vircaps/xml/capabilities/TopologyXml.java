package io.vircaps.xml.capabilities;

import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Topology;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code <topology>} of the host; before the shared formatter it stood beside {@code <host>}. */
final class TopologyXml {
    private TopologyXml() {}

    static Topology read(XmlReader in) {
        in.noAttributes();
        List<Cell> cells = List.of();
        List<Interconnect> interconnects = List.of();
        while (in.nextChild()) {
            switch (in.nameIfFirst()) {
                case "cells" -> cells = readCells(in);
                case "interconnects" -> interconnects = InterconnectXml.read(in);
                default -> in.unknown();
            }
        }
        return new Topology(cells, interconnects, in.end());
    }

    private static List<Cell> readCells(XmlReader in) {
        long announced = CellXml.readCount(in);
        List<Cell> cells = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("cell")) {
                cells.add(CellXml.read(in));
            } else {
                in.unknown();
            }
        }
        in.refuseIfStrict(announced != cells.size(), "attribute num is not the number of cells");
        in.endNested();
        return cells;
    }

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
