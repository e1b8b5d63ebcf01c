package io.vircaps.host.node;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.ProcStat;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.CpuSet;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import java.util.OptionalInt;

/**
 * The probe of online CPUs and their times; libvirt's {@code src/util/virhostcpu.c}. Every method throws a
 * {@link io.vircaps.model.VircapsException} if a file is missing or malformed.
 */
public final class NodeCpuProbe {
    private final KernelFiles files;

    /** A probe of the host with these files. */
    public NodeCpuProbe(KernelFiles files) {
        this.files = files;
    }

    /** The map of online CPUs, {@code virHostCPUGetMap}. */
    public NodeCpuMap map() {
        SysCpu cpus = new SysCpu(files);
        CpuSet present = cpus.present();
        return new NodeCpuMap(highest(present) + 1, cpus.online());
    }

    private static int highest(CpuSet cpus) {
        return cpus.stream().reduce(0, Math::max);
    }

    /**
     * The times of a CPU since the start of the system, {@code virHostCPUGetStats}.
     *
     * @param cpu its number; empty for the sum of all CPUs
     */
    public CpuTimes times(OptionalInt cpu) {
        if (!files.exists(ProcStat.PATH)) {
            throw NodeException.cannotOpen(ProcStat.PATH);
        }
        return ProcStat.read(files).times(cpu).orElseThrow(NodeException::noSuchCpu);
    }
}
