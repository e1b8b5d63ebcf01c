package io.vircaps.xml.capabilities;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <cell>}. */
final class CellXml {
    private CellXml() {}

    static Cell read(XmlReader in) {
        int id = in.number(in.onlyAttribute("id"));
        Parts parts = new Parts();
        while (in.nextChild()) {
            parts.readChild(in);
        }
        return parts.cell(id, in.end());
    }

    /** The children of a cell, in any order. */
    private static final class Parts {
        private final List<CellPages> pages = new ArrayList<>();
        private final List<MemorySideCache> caches = new ArrayList<>();
        private @Nullable MemorySize memory;
        private List<Distance> distances = List.of();
        private List<CellCpu> cpus = List.of();

        void readChild(XmlReader in) {
            switch (in.name()) {
                case "pages" -> pages.add(readPages(in));
                case "cache" -> caches.add(MemorySideCacheXml.read(in));
                default -> readSingle(in);
            }
        }

        private void readSingle(XmlReader in) {
            switch (in.nameIfFirst()) {
                case "memory" -> memory = readMemory(in);
                case "distances" -> distances = readDistances(in);
                case "cpus" -> cpus = readCpus(in);
                default -> in.unknown();
            }
        }

        Cell cell(int id, Extras extras) {
            return new Cell(id, Optional.ofNullable(memory), pages, distances, caches, cpus, extras);
        }
    }

    private static MemorySize readMemory(XmlReader in) {
        MemorySize memory = Sizes.readScaled(in);
        in.endNested();
        return memory;
    }

    private static CellPages readPages(XmlReader in) {
        MemorySize size = Sizes.readPageSize(in);
        long count = in.unsigned(in.text());
        in.endNested();
        return new CellPages(size, count);
    }

    private static List<Distance> readDistances(XmlReader in) {
        in.noAttributes();
        List<Distance> distances = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("sibling")) {
                distances.add(readDistance(in));
            } else {
                in.unknown();
            }
        }
        in.endNested();
        return distances;
    }

    private static Distance readDistance(XmlReader in) {
        int cell = -1;
        int value = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            switch (in.attributeName(i)) {
                case "id" -> cell = in.number(i);
                case "value" -> value = in.number(i);
                default -> in.unknownAttribute(i);
            }
        }
        in.require(cell >= 0, "attribute id");
        in.require(value >= 0, "attribute value");
        in.endNestedWithoutChildren();
        return new Distance(cell, value);
    }

    private static List<CellCpu> readCpus(XmlReader in) {
        long announced = readCount(in);
        List<CellCpu> cpus = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("cpu")) {
                cpus.add(CellCpuXml.read(in));
            } else {
                in.unknown();
            }
        }
        in.refuseIfStrict(announced != cpus.size(), "attribute num is not the number of CPUs");
        in.endNested();
        return cpus;
    }

    /** The attribute {@code num}, which only repeats what follows; negative if there is none. */
    static long readCount(XmlReader in) {
        int index = in.onlyOptionalAttribute("num");
        return index < 0 ? -1 : in.number(index);
    }

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
