package io.vircaps.host.cpu;

import io.vircaps.host.HostProbeException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.node.NodeMeminfo;
import io.vircaps.kernel.node.SysNode;
import io.vircaps.model.MemorySize;

/** All memory of the host, as {@code virNodeGetInfo} tells it. */
final class HostMemory {
    private static final String MEMINFO = "proc/meminfo";

    private HostMemory() {}

    /**
     * The sum of the nodes' memory; without NUMA what {@code /proc/meminfo} says.
     *
     * @throws io.vircaps.kernel.KernelException if a file is missing, cannot be read or is malformed
     */
    static MemorySize total(KernelFiles files) {
        SysNode nodes = new SysNode(files);
        return nodes.exists() ? ofNodes(nodes) : ofHost(files);
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
