package io.vircaps.host.cpu;

import io.vircaps.host.HostProbeException;
import io.vircaps.host.HostView;
import io.vircaps.host.numa.NumaSupport;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.numa.NodeMeminfo;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.MemorySize;

/** Total memory of the host, as {@code virNodeGetInfo} reports it; {@code virHostMemGetInfo}. */
public final class HostMemory {
    private static final String MEMINFO = "proc/meminfo";

    private HostMemory() {}

    /**
     * The sum of the NUMA nodes' memory, 0 if they are hidden; without NUMA {@code MemTotal} of {@code /proc/meminfo}.
     *
     * @throws io.vircaps.model.VircapsException if a file is missing, cannot be read or is malformed
     */
    public static MemorySize total(HostView host) {
        KernelFiles files = host.source().files();
        return switch (NumaSupport.of(host)) {
            case NONE -> ofHost(files);
            case HIDDEN -> MemorySize.ZERO;
            case EMPTY -> throw NumaSupport.noHighestNode();
            case LISTED -> ofNodes(new SysNode(files));
        };
    }

    private static MemorySize ofNodes(SysNode nodes) {
        long bytes = 0;
        for (int node : nodes.nodes()) {
            bytes += nodes.meminfo(node).total().bytes();
            if (bytes < 0) {
                throw new HostProbeException(SysNode.PATH, "too much memory", "less than 8 EiB", "more");
            }
        }
        return MemorySize.ofBytes(bytes);
    }

    private static MemorySize ofHost(KernelFiles files) {
        return files.read(MEMINFO)
                .map(NodeMeminfo::new)
                .orElseThrow(() -> new KernelFileException(MEMINFO, "missing", "the host's memory", "no file"))
                .total();
    }
}
