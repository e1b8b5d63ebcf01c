package io.vircaps.model.numa;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.Optional;

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
