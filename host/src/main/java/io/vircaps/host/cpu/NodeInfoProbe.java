package io.vircaps.host.cpu;

import io.vircaps.host.HostView;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import java.util.Optional;

/**
 * The probe of the node information, {@code virNodeGetInfo}. Each method reads its own files, as the clock needs all of
 * {@code /proc/cpuinfo}. Every method throws a {@link io.vircaps.model.VircapsException} if a file is missing or
 * malformed.
 */
public final class NodeInfoProbe {
    private final HostView host;

    /** A probe of this host. */
    public NodeInfoProbe(HostView host) {
        this.host = host;
    }

    /** The node information. */
    public NodeInfo nodeInfo() {
        CpuCount count = count();
        return new NodeInfo(host.arch().name(), memory(), count.cpus(), megahertz(), count.shape());
    }

    /** The number and arrangement of the CPUs. */
    public CpuCount count() {
        return new CpuCountProbe(host).count();
    }

    /** The total memory. */
    public MemorySize memory() {
        return HostMemory.total(host);
    }

    /** The clock of a CPU in MHz; 0 if it is unknown, as in libvirt. */
    private int megahertz() {
        try {
            Optional<ProcCpuinfo> cpuinfo = ProcCpuinfo.read(host.source().files());
            return cpuinfo.isEmpty() ? 0 : cpuinfo.get().megahertz(host.arch());
        } catch (KernelException unreadable) {
            return 0;
        }
    }
}
