package io.vircaps.kernel.cpu;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One cache of a CPU, directory {@code cpuN/cache/indexN};
 * {@code Documentation/ABI/testing/sysfs-devices-system-cpu}, "cache/index*". Each method reads its own file, as of
 * most caches only the level is needed.
 */
public final class SysCache {
    private final KernelFiles files;
    private final String path;

    SysCache(KernelFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    /** The directory. */
    public String path() {
        return path;
    }

    /**
     * Distance from the core, 1 is nearest, {@code level}; the file is required.
     *
     * @throws io.vircaps.kernel.KernelException if it is missing or malformed
     */
    public int level() {
        KernelText text = read("level")
                .orElseThrow(() -> new KernelFileException(path + "/level", "missing", "a cache level", "no file"));
        long level = text.asUnsignedInt();
        if (level > Integer.MAX_VALUE) {
            throw text.malformed("a cache level");
        }
        return (int) level;
    }

    /** The bank's number, {@code id}, unique within its level; empty on many processors and kernels. */
    public OptionalLong id() {
        Optional<KernelText> id = read("id");
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(id.get().asUnsignedInt());
    }

    /** {@code Data}, {@code Instruction} or {@code Unified}, {@code type}. */
    public Optional<KernelText> type() {
        return read("type");
    }

    /** Capacity, {@code size}. */
    public Optional<MemorySize> size() {
        return read("size").map(KernelText::asCacheSize);
    }

    /** The CPUs that share the bank, {@code shared_cpu_list}. */
    public Optional<CpuSet> sharedCpus() {
        return read("shared_cpu_list").map(KernelText::asCpuSet);
    }

    private Optional<KernelText> read(String name) {
        return files.read(path + "/" + name);
    }
}
