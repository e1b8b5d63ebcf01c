package io.vircaps.kernel.resctrl;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code /sys/fs/resctrl/info}; {@code Documentation/arch/x86/resctrl.rst}, "Info directory". All counts are unsigned
 * 32 bit.
 *
 * @param allocations cache allocation, by the names of the directories; each level and type at most once
 * @param bandwidth   memory bandwidth allocation; absent where the kernel has none
 * @param monitoring  cache and bandwidth monitoring; absent where the kernel has none
 */
public record ResctrlInfo(
        List<Allocation> allocations, Optional<Bandwidth> bandwidth, Optional<Monitoring> monitoring) {
    /** Its path; missing where the processor has no resource control, or the file system is not mounted. */
    public static final String PATH = "sys/fs/resctrl/info";

    /** Path of the monitoring of processor packages. */
    public static final String PACKAGE_MONITORING = PATH + "/PERF_PKG_MON";

    private static final String CACHE_MONITORING = PATH + "/L3_MON";

    /** A host without resource control. */
    public static final ResctrlInfo NONE = new ResctrlInfo(List.of(), Optional.empty(), Optional.empty());

    /**
     * Allocation of caches of one level, directories {@code L3}, {@code L3CODE}, {@code L2DATA} …
     *
     * @param level      cache level
     * @param type       what is allocated
     * @param numClosids number of classes of service, {@code num_closids}; 0 without that file
     * @param maskBits   number of bits set in {@code cbm_mask}; each represents an equal part of a cache
     * @param minCbmBits fewest bits of a class, {@code min_cbm_bits}
     */
    public record Allocation(int level, Type type, long numClosids, int maskBits, long minCbmBits) {
        /** What is allocated. */
        public enum Type {
            /** Code and data together; no suffix. */
            BOTH(""),
            /** Code; suffix {@code CODE}. */
            CODE("CODE"),
            /** Data; suffix {@code DATA}. */
            DATA("DATA");

            private final String suffix;

            Type(String suffix) {
                this.suffix = suffix;
            }
        }
    }

    /**
     * Allocation of memory bandwidth, directory {@code MB}.
     *
     * @param granularity  smallest step, in per cent, {@code bandwidth_gran}
     * @param minBandwidth smallest share, in per cent, {@code min_bandwidth}
     * @param numClosids   number of classes of service, {@code num_closids}
     */
    public record Bandwidth(long granularity, long minBandwidth, long numClosids) {}

    /**
     * Monitoring, directory {@code L3_MON} or {@code PERF_PKG_MON}.
     *
     * @param numRmids              number of monitors, {@code num_rmids}
     * @param maxThresholdOccupancy occupancy in bytes below which a monitor's id is reused,
     *     {@code max_threshold_occupancy}; absent where occupancy is not monitored
     * @param features              {@code mon_features}, line by line; never empty
     */
    public record Monitoring(long numRmids, OptionalLong maxThresholdOccupancy, List<String> features) {
        public Monitoring {
            features = List.copyOf(features);
        }
    }

    public ResctrlInfo {
        allocations = List.copyOf(allocations);
    }

    /**
     * Reads the directory.
     *
     * @throws io.vircaps.kernel.KernelException if a file cannot be read, is malformed, or is missing although another
     *     file requires it
     */
    public static ResctrlInfo read(KernelFiles files) {
        if (!files.exists(PATH)) {
            return NONE;
        }
        return new ResctrlInfo(allocations(files), bandwidth(files), monitoring(files, CACHE_MONITORING));
    }

    /**
     * Monitoring of processor packages, directory {@code PERF_PKG_MON} (Linux 7.0); empty if there is none.
     *
     * @throws io.vircaps.kernel.KernelException if a file cannot be read or is malformed
     */
    public static Optional<Monitoring> packageMonitoring(KernelFiles files) {
        return monitoring(files, PACKAGE_MONITORING);
    }

    /** Whether nothing can be allocated or monitored. */
    public boolean isEmpty() {
        return allocations.isEmpty() && bandwidth.isEmpty() && monitoring.isEmpty();
    }

    private static List<Allocation> allocations(KernelFiles files) {
        List<Allocation> allocations = new ArrayList<>();
        for (String name : files.list(PATH, "L")) {
            for (Allocation.Type type : Allocation.Type.values()) {
                OptionalLong level = level(name, type);
                if (level.isPresent()) {
                    allocations.add(allocation(files, PATH + "/" + name, (int) level.getAsLong(), type));
                }
            }
        }
        return allocations;
    }

    /**
     * The number between {@code L} and the type's suffix; empty for other directories, such as {@code L3_MON}.
     */
    private static OptionalLong level(String name, Allocation.Type type) {
        int end = name.length() - type.suffix.length();
        if (end < 2 || end > 9 || !name.endsWith(type.suffix)) {
            return OptionalLong.empty();
        }
        for (int i = 1; i < end; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(Long.parseLong(name.substring(1, end)));
    }

    private static Allocation allocation(KernelFiles files, String directory, int level, Allocation.Type type) {
        long closids = optional(files, directory + "/num_closids").orElse(0);
        KernelText mask = required(files, directory + "/cbm_mask");
        int bits = mask.asMaskBits();
        if (bits == 0) {
            throw mask.malformed("a mask with bits");
        }
        return new Allocation(
                level,
                type,
                closids,
                bits,
                required(files, directory + "/min_cbm_bits").asUnsignedInt());
    }

    private static Optional<Bandwidth> bandwidth(KernelFiles files) {
        OptionalLong granularity = optional(files, PATH + "/MB/bandwidth_gran");
        if (granularity.isEmpty()) {
            return Optional.empty();
        }
        long min = required(files, PATH + "/MB/min_bandwidth").asUnsignedInt();
        long closids = required(files, PATH + "/MB/num_closids").asUnsignedInt();
        return Optional.of(new Bandwidth(granularity.getAsLong(), min, closids));
    }

    private static Optional<Monitoring> monitoring(KernelFiles files, String directory) {
        OptionalLong rmids = optional(files, directory + "/num_rmids");
        if (rmids.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong threshold = optional(files, directory + "/max_threshold_occupancy");
        KernelText features = required(files, directory + "/mon_features");
        if (features.line().isEmpty()) {
            throw features.malformed("names of features, one a line");
        }
        return Optional.of(new Monitoring(rmids.getAsLong(), threshold, features.lines()));
    }

    private static OptionalLong optional(KernelFiles files, String path) {
        Optional<KernelText> text = files.read(path);
        return text.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(text.get().asUnsignedInt());
    }

    private static KernelText required(KernelFiles files, String path) {
        return files.read(path).orElseThrow(() -> new KernelFileException(path, "missing", "a value", "no file"));
    }
}
