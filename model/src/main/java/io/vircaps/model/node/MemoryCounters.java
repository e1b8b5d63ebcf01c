package io.vircaps.model.node;

import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * How the memory of the host or of one cell is used, as {@code virNodeGetMemoryStats} gives it. A
 * counter that the kernel does not report is empty; for a cell it reports the first two.
 *
 * @param total   usable memory
 * @param free    memory that is not in use
 * @param buffers memory that holds raw blocks of disks
 * @param cached  memory that holds contents of files
 */
public record MemoryCounters(
        Optional<MemorySize> total,
        Optional<MemorySize> free,
        Optional<MemorySize> buffers,
        Optional<MemorySize> cached) {}
