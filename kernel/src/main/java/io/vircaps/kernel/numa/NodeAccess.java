package io.vircaps.kernel.numa;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import java.util.ArrayList;
import java.util.List;

/**
 * Performance of a NUMA node's memory as seen from its best initiators, directory {@code nodeN/access1}, which
 * considers CPUs only (class 0 considers devices too); {@code Documentation/admin-guide/mm/numaperf.rst}.
 *
 * @param initiators     NUMA nodes whose CPUs have this access
 * @param readBandwidth  MiB/s, unsigned 32 bit
 * @param writeBandwidth MiB/s, unsigned 32 bit
 * @param readLatency    nanoseconds, unsigned 32 bit
 * @param writeLatency   nanoseconds, unsigned 32 bit
 */
public record NodeAccess(
        List<Integer> initiators, long readBandwidth, long writeBandwidth, long readLatency, long writeLatency) {
    public NodeAccess {
        initiators = List.copyOf(initiators);
    }

    static NodeAccess read(KernelFiles files, String access) {
        String directory = access + "/initiators";
        return new NodeAccess(
                initiators(files, directory),
                number(files, directory, "read_bandwidth"),
                number(files, directory, "write_bandwidth"),
                number(files, directory, "read_latency"),
                number(files, directory, "write_latency"));
    }

    private static List<Integer> initiators(KernelFiles files, String directory) {
        List<Integer> nodes = new ArrayList<>();
        for (String name : files.list(directory, "node")) {
            nodes.add(EntryName.number(name, "node")
                    .orElseThrow(() -> new KernelTextException(directory, "entries like node0", name)));
        }
        return nodes;
    }

    private static long number(KernelFiles files, String directory, String name) {
        return MemorySideCacheFiles.file(files, directory, name).asUnsignedInt();
    }
}
