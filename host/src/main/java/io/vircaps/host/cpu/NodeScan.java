package io.vircaps.host.cpu;

import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.Arch;
import io.vircaps.model.CpuSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The count of CPUs over several directories: CPUs are summed; of sockets, cores and threads the largest number of a
 * directory applies. Not safe for several threads.
 */
final class NodeScan {
    private final SysCpu sysCpu;
    private final boolean coreIsCpu;
    private final CpuSet present;
    private final CpuSet online;
    private final int subcoreThreads;
    private int cpus;
    private int offline;
    private int sockets;
    private int cores;
    private int threads;

    NodeScan(SysCpu sysCpu, Arch arch, CpuSet present, CpuSet online, int subcoreThreads) {
        this.sysCpu = sysCpu;
        this.coreIsCpu = arch.equals(Arch.S390) || arch.equals(Arch.S390X);
        this.present = present;
        this.online = online;
        this.subcoreThreads = subcoreThreads;
    }

    /** Adds the CPUs that have an entry in a directory. */
    void add(String directory) {
        Map<Integer, Set<Integer>> coresOfSocket = new HashMap<>();
        long mostThreads = 0;
        for (int cpu : sysCpu.entries(directory)) {
            if (!present.contains(cpu)) {
                continue;
            }
            if (!online.contains(cpu)) {
                addOffline(cpu);
                continue;
            }
            cpus++;
            int socket = sysCpu.physicalPackage(cpu);
            int core = coreIsCpu ? cpu : sysCpu.core(cpu);
            coresOfSocket.computeIfAbsent(socket, first -> new HashSet<>()).add(core);
            mostThreads = Math.max(mostThreads, sysCpu.threadSiblings(cpu).size());
        }
        sockets = Math.max(sockets, coresOfSocket.size());
        for (Set<Integer> ofSocket : coresOfSocket.values()) {
            cores = Math.max(cores, ofSocket.size());
        }
        int ofCore = (int) Math.min(Integer.MAX_VALUE, mostThreads);
        threads = Math.max(threads, subcoreThreads > 0 ? ofCore * subcoreThreads : ofCore);
    }

    /** Counts an offline thread of an online POWER subcore as online: KVM uses it as soon as a guest runs. */
    private void addOffline(int cpu) {
        boolean furtherThread = subcoreThreads > 0 && cpu % subcoreThreads != 0;
        if (furtherThread && online.contains(cpu - cpu % subcoreThreads)) {
            cpus++;
        } else {
            offline++;
        }
    }

    int cpus() {
        return cpus;
    }

    int offline() {
        return offline;
    }

    int sockets() {
        return sockets;
    }

    int cores() {
        return cores;
    }

    int threads() {
        return threads;
    }

    int subcoreThreads() {
        return subcoreThreads;
    }
}
