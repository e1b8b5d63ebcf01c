package io.vircaps.xml.element;

import io.vircaps.model.numa.CellCpu;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <cpu>} of a cell. */
final class CellCpuXml {
    private CellCpuXml() {}

    static void write(XmlWriter out, CellCpu cpu) {
        out.start("cpu", cpu.extras());
        out.attribute("id", cpu.id());
        if (cpu.place().isPresent() && out.has(Since.CPU_PLACE)) {
            writePlace(out, cpu.place().get());
        }
        out.end();
    }

    private static void writePlace(XmlWriter out, CellCpu.Place place) {
        out.attribute("socket_id", place.socket());
        if (place.die().isPresent() && out.has(Since.DIES)) {
            out.attribute("die_id", place.die().getAsInt());
        }
        if (place.cluster().isPresent() && out.has(Since.CLUSTERS)) {
            out.attribute("cluster_id", place.cluster().getAsInt());
        }
        out.attribute("core_id", place.core());
        out.attribute("siblings", place.siblings().toString());
    }
}
