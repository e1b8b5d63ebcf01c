package io.vircaps.kernel.numa;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the best initiators reach a node's memory, folder {@code nodeN/access1}, which counts CPUs only (class 0 counts
 * devices too); {@code Documentation/admin-guide/mm/numaperf.rst}.
 *
 * @param initiators     nodes whose CPUs reach it so
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
        String folder = access + "/initiators";
        return new NodeAccess(
                initiators(files, folder),
                number(files, folder, "read_bandwidth"),
                number(files, folder, "write_bandwidth"),
                number(files, folder, "read_latency"),
                number(files, folder, "write_latency"));
    }

    private static List<Integer> initiators(KernelFiles files, String folder) {
        List<Integer> nodes = new ArrayList<>();
        for (String name : files.list(folder, "node")) {
            nodes.add(EntryName.number(name, "node")
                    .orElseThrow(() -> new KernelTextException(folder, "entries like node0", name)));
        }
        return nodes;
    }

    private static long number(KernelFiles files, String folder, String name) {
        return MemorySideCacheFiles.file(files, folder, name).asUnsignedInt();
    }
}
