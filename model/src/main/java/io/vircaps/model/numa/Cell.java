package io.vircaps.model.numa;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    /**
     * How many pages of one size a cell has; element {@code <cell><pages>}.
     *
     * @param size  size of one page
     * @param count number of pages, 0 included; unsigned 64-bit, as the kernel's and libvirt's arithmetic may wrap
     */
    public record CellPages(MemorySize size, long count) {}

    /**
     * The relative distance to a cell as the firmware's SLIT gives it; element {@code <sibling>}.
     *
     * @param cell  id of the other cell
     * @param value 10 is local; 0 (unknown) is never kept
     */
    public record Distance(int cell, int value) {}

    /**
     * A cache in front of a cell's memory; element {@code <cell><cache>};
     * {@code Documentation/admin-guide/mm/numaperf.rst}, "NUMA Cache".
     *
     * @param level         1 is nearest to the memory
     * @param associativity {@code direct} or {@code full}; absent for none
     * @param policy        {@code writeback} or {@code writethrough}; absent for none
     * @param size          capacity, whole KiB
     * @param line          line size in bytes; absent when 0
     * @param extras        unknown parts
     */
    public record MemorySideCache(
            int level,
            Optional<String> associativity,
            Optional<String> policy,
            MemorySize size,
            Optional<MemorySize> line,
            Extras extras) {}

    /**
     * A logical CPU of a cell; element {@code <cell><cpus><cpu>}.
     *
     * @param id     the kernel's CPU number
     * @param place  its place in the topology; absent in documents before 1.0.2
     * @param extras unknown parts
     */
    public record CellCpu(int id, Optional<Place> place, Extras extras) {
        /**
         * The place of a logical CPU in the topology.
         *
         * @param socket   the kernel's physical package id
         * @param die      die id; absent in documents before 6.1
         * @param cluster  cluster id; absent in documents before 10.1.0
         * @param core     core id, unique within its die
         * @param siblings threads of the same core, itself included
         */
        public record Place(int socket, OptionalInt die, OptionalInt cluster, int core, CpuSet siblings) {}
    }

    public Cell {
        pages = List.copyOf(pages);
        distances = List.copyOf(distances);
        caches = List.copyOf(caches);
        cpus = List.copyOf(cpus);
    }
}
