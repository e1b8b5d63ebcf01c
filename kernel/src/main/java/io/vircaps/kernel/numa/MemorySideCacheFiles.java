package io.vircaps.kernel.numa;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;

/**
 * One memory-side cache of a NUMA node, directory {@code nodeN/memory_side_cache/indexN};
 * {@code Documentation/ABI/stable/sysfs-devices-node} and
 * {@code enum cache_indexing}, {@code enum cache_write_policy} of the kernel's {@code include/linux/node.h}.
 *
 * @param level       1 is nearest to the memory
 * @param size        capacity in bytes
 * @param lineSize    line size in bytes
 * @param indexing    the mapping of memory to the cache
 * @param writePolicy when a write reaches the memory
 */
public record MemorySideCacheFiles(int level, long size, long lineSize, Indexing indexing, WritePolicy writePolicy) {
    /** The mapping of memory to a cache, in the kernel's order. */
    public enum Indexing {
        /** One line of the cache for each address. */
        DIRECT_MAP,
        /** Any line of a set. */
        INDEXED,
        /** Another mapping, or an unknown one. */
        OTHER
    }

    /** When a write reaches the memory, in the kernel's order. */
    public enum WritePolicy {
        /** When a line is evicted. */
        WRITE_BACK,
        /** At once. */
        WRITE_THROUGH,
        /** Another policy, or an unknown one. */
        OTHER
    }

    static MemorySideCacheFiles read(KernelFiles files, String directory, int level) {
        return new MemorySideCacheFiles(
                level,
                size(file(files, directory, "size")),
                file(files, directory, "line_size").asUnsignedInt(),
                choice(Indexing.values(), file(files, directory, "indexing")),
                choice(WritePolicy.values(), file(files, directory, "write_policy")));
    }

    private static long size(KernelText text) {
        long size = text.asUnsignedLong();
        if (size < 0) {
            throw text.malformed("a size below 8 EiB");
        }
        return size;
    }

    private static <T> T choice(T[] choices, KernelText text) {
        long number = text.asUnsignedInt();
        if (number >= choices.length) {
            throw text.malformed("a number below " + choices.length);
        }
        return choices[(int) number];
    }

    static KernelText file(KernelFiles files, String directory, String name) {
        String path = directory + "/" + name;
        return files.read(path).orElseThrow(() -> new KernelFileException(path, "missing", "a number", "no file"));
    }
}
