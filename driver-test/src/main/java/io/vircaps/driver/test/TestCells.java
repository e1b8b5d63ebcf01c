package io.vircaps.driver.test;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The made-up cells of {@code test:///default}: two, of 2 and 4 GiB, with eight CPUs each. */
final class TestCells {
    private static final MemorySize BASE_PAGE = MemorySize.ofKibibytes(4);
    private static final MemorySize ODD_PAGE = MemorySize.ofKibibytes(8);
    private static final MemorySize LARGE_PAGE = MemorySize.ofKibibytes(2048);
    private static final MemorySize HUGE_PAGE = MemorySize.ofKibibytes(1 << 20);

    /** The page sizes of the made-up processor. */
    static final List<MemorySize> PAGES = List.of(BASE_PAGE, ODD_PAGE, LARGE_PAGE, HUGE_PAGE);

    private static final int COUNT = 2;
    private static final int CPUS = 8;

    private TestCells() {}

    static List<Cell> of(Dialect dialect) {
        List<Cell> cells = new ArrayList<>();
        for (int id = 0; id < COUNT; id++) {
            cells.add(cell(id, dialect.has(TestSince.NEIGHBOURS_SHARE_CELL)));
        }
        return cells;
    }

    /** The second cell has pages of 8 KiB in place of 4. */
    private static Cell cell(int id, boolean placed) {
        MemorySize memory = memory(id);
        MemorySize page = id == 1 ? ODD_PAGE : BASE_PAGE;
        List<CellPages> pages = List.of(
                new CellPages(page, memory.bytes() / page.bytes()),
                new CellPages(LARGE_PAGE, 0),
                new CellPages(HUGE_PAGE, 0));
        List<CellCpu> cpus = new ArrayList<>();
        for (int core = 0; core < CPUS; core++) {
            cpus.add(placed ? placed(id, core) : new CellCpu(core * COUNT + id, Optional.empty(), Extras.NONE));
        }
        return new Cell(id, Optional.of(memory), pages, List.of(), List.of(), cpus, Extras.NONE);
    }

    /** All memory of a cell. */
    static MemorySize memory(int id) {
        return MemorySize.ofKibibytes((id + 1) * 2048L * 1024);
    }

    private static CellCpu placed(int cell, int core) {
        int id = cell * CPUS + core;
        CellCpu.Place place = new CellCpu.Place(cell, OptionalInt.of(0), OptionalInt.of(0), core, CpuSet.of(id));
        return new CellCpu(id, Optional.of(place), Extras.NONE);
    }
}
