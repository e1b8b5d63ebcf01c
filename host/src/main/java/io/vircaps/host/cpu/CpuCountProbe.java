package io.vircaps.host.cpu;

import io.vircaps.host.HostProbeException;
import io.vircaps.host.HostView;
import io.vircaps.kernel.cpu.KvmLimits;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.Arch;
import io.vircaps.model.CpuSet;
import io.vircaps.model.host.NodeInfo.Shape;

/**
 * The probe of the number of CPUs. As in libvirt, NUMA nodes are counted one by one and the largest numbers apply to
 * all. If their product is not the number of CPUs, the host is one socket of cores with one thread.
 */
final class CpuCountProbe {
    private final HostView host;
    private final SysCpu sysCpu;
    private final SysNode sysNode;

    CpuCountProbe(HostView host) {
        this.host = host;
        sysCpu = new SysCpu(host.source().files());
        sysNode = new SysNode(host.source().files());
    }

    /**
     * Counts the CPUs.
     *
     * @throws io.vircaps.kernel.KernelException if a file cannot be read or is malformed
     * @throws HostProbeException if there are no CPUs, sockets or threads
     */
    CpuCount count() {
        CpuSet present = sysCpu.present();
        CpuSet online = sysCpu.online();
        NodeScan scan = new NodeScan(sysCpu, host.arch(), present, online, subcoreThreads(online));
        int nodes = 0;
        for (int node : sysNode.nodes()) {
            scan.add(sysNode.directory(node));
            nodes++;
        }
        if (scan.cpus() == 0) {
            NodeScan whole = new NodeScan(sysCpu, host.arch(), present, online, scan.subcoreThreads());
            whole.add(SysCpu.PATH);
            return result(1, whole, scan.offline() + whole.offline());
        }
        return result(nodes, scan, scan.offline());
    }

    private static CpuCount result(int nodes, NodeScan scan, int offline) {
        if (scan.cpus() == 0 || scan.sockets() == 0 || scan.threads() == 0) {
            throw new HostProbeException(SysCpu.PATH, "no CPUs found", "at least one CPU that runs", "none");
        }
        int all = scan.cpus() + offline;
        int product = nodes * scan.sockets() * scan.cores() * scan.threads();
        Shape shape = product == all
                ? new Shape(nodes, scan.sockets(), scan.cores(), scan.threads())
                : new Shape(1, 1, all, 1);
        return new CpuCount(shape, scan.cpus(), offline);
    }

    /**
     * Threads of a subcore on POWER, all but the first of which KVM requires to be offline. 0 on other architectures,
     * if another thread is online, or without NUMA nodes, where libvirt does not query KVM.
     */
    private int subcoreThreads(CpuSet online) {
        Arch arch = host.arch();
        boolean power = arch.equals(Arch.PPC64) || arch.equals(Arch.PPC64LE);
        int threads = power && sysNode.exists()
                ? KvmLimits.subcoreThreads(host.source()).orElse(0)
                : 0;
        return threads > 0 && online.stream().allMatch(cpu -> cpu % threads == 0) ? threads : 0;
    }
}
