package io.vircaps.xml.element;

import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.CellCpu;
import io.vircaps.model.numa.CellPages;
import io.vircaps.model.numa.Distance;
import io.vircaps.model.numa.MemorySideCache;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;

/** {@code <cell>}. */
final class CellXml {
    private CellXml() {}

    static void write(XmlWriter out, Cell cell) {
        out.start("cell", cell.extras());
        out.attribute("id", cell.id());
        if (cell.memory().isPresent() && out.has(Since.CELL_MEMORY)) {
            out.start("memory");
            Sizes.writeScaled(out, cell.memory().get());
            out.end();
        }
        if (out.has(Since.PAGES)) {
            writePages(out, cell.pages());
        }
        if (out.has(Since.DISTANCES)) {
            writeDistances(out, cell.distances());
        }
        if (out.has(Since.MEMORY_SIDE_CACHE)) {
            for (MemorySideCache cache : cell.caches()) {
                MemorySideCacheXml.write(out, cache);
            }
        }
        writeCpus(out, cell.cpus());
        out.end();
    }

    private static void writePages(XmlWriter out, List<CellPages> pages) {
        for (CellPages pool : pages) {
            out.start("pages");
            Sizes.writePageSize(out, pool.size());
            out.text(Long.toUnsignedString(pool.count()));
            out.end();
        }
    }

    private static void writeDistances(XmlWriter out, List<Distance> distances) {
        if (distances.isEmpty() && !out.hasUnknownIn("distances")) {
            return;
        }
        out.start("distances");
        for (Distance distance : distances) {
            out.start("sibling");
            out.attribute("id", distance.cell());
            out.attribute("value", distance.value());
            out.end();
        }
        out.end();
    }

    private static void writeCpus(XmlWriter out, List<CellCpu> cpus) {
        out.start("cpus");
        out.attribute("num", cpus.size());
        for (CellCpu cpu : cpus) {
            CellCpuXml.write(out, cpu);
        }
        out.end();
    }
}
