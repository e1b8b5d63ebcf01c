package io.vircaps.kernel.cpu;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One directory {@code cpuN/cache/indexN}, file by file; {@code Documentation/ABI/testing/sysfs-devices-system-cpu},
 * "cache/index*". Nothing is read before it is asked for, as most caches are of a level nobody wants to know more of.
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
     * Distance from the core, 1 is nearest; its file is always there.
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

    /** The bank's number, unique among those of its level; many processors and kernels have none. */
    public OptionalLong id() {
        Optional<KernelText> id = read("id");
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(id.get().asUnsignedInt());
    }

    /** {@code Data}, {@code Instruction} or {@code Unified}. */
    public Optional<KernelText> type() {
        return read("type");
    }

    /** Capacity. */
    public Optional<MemorySize> size() {
        return read("size").map(KernelText::asCacheSize);
    }

    /** The CPUs that share the bank. */
    public Optional<CpuSet> sharedCpus() {
        return read("shared_cpu_list").map(KernelText::asCpuSet);
    }

    private Optional<KernelText> read(String name) {
        return files.read(path + "/" + name);
    }
}
