package io.vircaps.host.cpu;

import io.vircaps.host.HostView;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import java.util.Optional;

/**
 * The host in numbers, {@code virNodeGetInfo}. Each number is read when it is asked for and no sooner, as the clock
 * costs a look at all of {@code /proc/cpuinfo}. Every method throws a {@link io.vircaps.model.VircapsException} if the
 * host's files do not tell.
 */
public final class NodeInfoProbe {
    private final HostView host;

    /** A probe of this host. */
    public NodeInfoProbe(HostView host) {
        this.host = host;
    }

    /** All numbers. */
    public NodeInfo nodeInfo() {
        CpuCount count = count();
        return new NodeInfo(host.arch().name(), memory(), count.cpus(), megahertz(), count.shape());
    }

    /** The CPUs and how they are arranged. */
    public CpuCount count() {
        return new CpuCountProbe(host).count();
    }

    /** All memory. */
    public MemorySize memory() {
        return HostMemory.total(host);
    }

    /** The clock of a CPU in MHz; 0 where it is not known, as libvirt does not fail for it. */
    private int megahertz() {
        try {
            Optional<ProcCpuinfo> cpuinfo = ProcCpuinfo.read(host.source().files());
            return cpuinfo.isEmpty() ? 0 : cpuinfo.get().megahertz(host.arch());
        } catch (KernelException unreadable) {
            return 0;
        }
    }
}
