package io.vircaps.driver.remote;

import io.vircaps.connect.Node;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.SysinfoXml;
import java.util.List;
import java.util.OptionalInt;

/** The node functions of a daemon. Every figure is requested from the daemon; nothing is cached. */
final class RemoteNode implements Node {
    /** {@code VIR_NODE_CPU_STATS_ALL_CPUS}, {@code VIR_NODE_MEMORY_STATS_ALL_CELLS}, and the cell of the whole host. */
    private static final int ALL = -1;

    private static final int KIB = 1024;
    private static final long MAX_UINT = (1L << Integer.SIZE) - 1;

    private final Calls calls;
    private final NodeStatistics statistics;

    RemoteNode(Calls calls) {
        this.calls = calls;
        this.statistics = new NodeStatistics(calls);
    }

    @Override
    public NodeInfo info() {
        return calls.call(Procedures.NODE_GET_INFO);
    }

    @Override
    public String hostname() {
        return calls.call(Procedures.CONNECT_GET_HOSTNAME);
    }

    @Override
    public NodeCpuMap cpuMap() {
        GetCpuMapRet reply = calls.call(Procedures.NODE_GET_CPU_MAP, new GetCpuMapArgs(true, true, 0));
        if (reply.ret() < 1) {
            throw new RemoteException.BadReply("NODE_GET_CPU_MAP", "a number of CPUs", String.valueOf(reply.ret()));
        }
        return reply.toCpuMap();
    }

    @Override
    public CpuTimes cpuStats(OptionalInt cpu) {
        return statistics.cpuTimes(cpu.orElse(ALL));
    }

    @Override
    public MemoryCounters memoryStats(OptionalInt cell) {
        return statistics.memory(cell.orElse(ALL));
    }

    @Override
    public PageSharing memoryParameters() {
        return statistics.pageSharing();
    }

    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        if (cell.isEmpty()) {
            return size("NODE_GET_FREE_MEMORY", calls.call(Procedures.NODE_GET_FREE_MEMORY));
        }
        List<Long> free =
                calls.call(Procedures.NODE_GET_CELLS_FREE_MEMORY, new GetCellsFreeMemoryArgs(cell.getAsInt(), 1));
        if (free.size() != 1) {
            throw new RemoteException.BadReply("NODE_GET_CELLS_FREE_MEMORY", "one cell", String.valueOf(free.size()));
        }
        return size("NODE_GET_CELLS_FREE_MEMORY", free.get(0));
    }

    private static MemorySize size(String procedure, long bytes) {
        if (bytes < 0) {
            throw new RemoteException.BadReply(procedure, "a size in bytes", Long.toUnsignedString(bytes));
        }
        return MemorySize.ofBytes(bytes);
    }

    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        List<Integer> kibibytes = sizes.stream().map(RemoteNode::kibibytes).toList();
        List<Long> free =
                calls.call(Procedures.NODE_GET_FREE_PAGES, new GetFreePagesArgs(kibibytes, cell.orElse(ALL), 1, 0));
        if (free.size() != sizes.size()) {
            throw new RemoteException.BadReply(
                    "NODE_GET_FREE_PAGES", sizes.size() + " sizes", String.valueOf(free.size()));
        }
        return free;
    }

    /** The size in KiB as the protocol's {@code unsigned int}. */
    private static int kibibytes(MemorySize page) {
        if (page.bytes() % KIB != 0 || page.bytes() / KIB > MAX_UINT) {
            throw new RemoteException.BadTarget(
                    "page size: expected KiB, at most " + MAX_UINT + ", found " + page.bytes() + " bytes");
        }
        return (int) page.kibibytes();
    }

    @Override
    public Sysinfo sysinfo() {
        return SysinfoXml.read(sysinfoXml());
    }

    @Override
    public String sysinfoXml() {
        return calls.call(Procedures.CONNECT_GET_SYSINFO, 0);
    }

    @Override
    public SecurityModel securityModel() {
        GetSecurityModelRet model = calls.call(Procedures.NODE_GET_SECURITY_MODEL);
        return new SecurityModel(model.model(), model.doi(), List.of(), Extras.NONE);
    }
}
