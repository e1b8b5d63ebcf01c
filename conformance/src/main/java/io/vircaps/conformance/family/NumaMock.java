package io.vircaps.conformance.family;

import io.vircaps.conformance.CaseHostDirectory;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts {@code tests/virnumamock.c} puts in libnuma's place: node {@code n} exists if {@code node/online} lists it
 * and has {@code n + 1} GiB; distances are unknown; and it has {@code (n + 1 + i) * 2048} pages of the {@code i}-th of
 * three sizes. So many pages fit no such memory, so memory and distances are written into the host directory and the
 * pages are put into the topology that was probed.
 */
final class NumaMock {
    private static final String NODES = "sys/devices/system/node";
    private static final long GIB_IN_KIB = 1L << 20;
    private static final long[] PAGE_KIB = {4, 2048, 1048576};

    private NumaMock() {}

    /** Gives the nodes of a host the mock's memory, and nothing of what the mock keeps silent about. */
    static void install(CaseHostDirectory host) throws IOException {
        Path online = host.file(NODES + "/online");
        for (int node : CpuSet.parse(Files.readString(online).strip())) {
            String directory = NODES + "/node" + node;
            host.file(directory + "/meminfo", Meminfo.text((node + 1) * GIB_IN_KIB));
            host.without(directory + "/distance").without(directory + "/hugepages");
        }
    }

    /** A topology with the mock's pages in its cells. */
    static Topology pages(Topology probed) {
        List<Cell> cells = probed.cells().stream().map(NumaMock::pages).toList();
        return new Topology(cells, probed.interconnects(), probed.extras());
    }

    private static Cell pages(Cell cell) {
        List<CellPages> pages = new ArrayList<>();
        for (int i = 0; i < PAGE_KIB.length; i++) {
            pages.add(new CellPages(MemorySize.ofKibibytes(PAGE_KIB[i]), (cell.id() + 1 + i) * 2048L));
        }
        return new Cell(cell.id(), cell.memory(), pages, cell.distances(), cell.caches(), cell.cpus(), cell.extras());
    }
}
