package io.vircaps.model.numa;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * A NUMA cell, the kernel's <em>node</em>; element {@code <cell>}.
 *
 * @param id        the kernel's node number
 * @param memory    memory of the cell; absent in documents before 1.0.4 and for a cell without memory
 * @param pages     page pools, ascending by page size
 * @param distances distances to other cells, as far as they are known
 * @param caches    memory-side caches, ascending by level
 * @param cpus      logical CPUs, ascending; empty for a memory-only cell
 * @param extras    unknown parts
 */
public record Cell(
        int id,
        Optional<MemorySize> memory,
        List<CellPages> pages,
        List<Distance> distances,
        List<MemorySideCache> caches,
        List<CellCpu> cpus,
        Extras extras) {
    public Cell {
        pages = List.copyOf(pages);
        distances = List.copyOf(distances);
        caches = List.copyOf(caches);
        cpus = List.copyOf(cpus);
    }
}
