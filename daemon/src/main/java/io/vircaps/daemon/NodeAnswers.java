package io.vircaps.daemon;

import io.vircaps.connect.Connection;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.numa.Cell;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.TypedParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers about the host: numbers, counters, memory. */
final class NodeAnswers {
    /** {@code VIR_NODE_CPU_STATS_ALL_CPUS}, {@code VIR_NODE_MEMORY_STATS_ALL_CELLS}, and the cell of the whole host. */
    private static final int ALL = -1;

    /** {@code REMOTE_NODE_MAX_CELLS}. */
    private static final int CELLS_MAX = 1024;

    /** {@code REMOTE_NODE_MEMORY_PARAMETERS_MAX}. */
    private static final int PARAMETERS_MAX = 64;

    /** {@code VIR_TYPED_PARAM_STRING_OKAY}. */
    private static final int STRINGS_OKAY = 4;

    private NodeAnswers() {}

    static void addTo(Answers answers) {
        answers.add(Procedures.NODE_GET_INFO, (caller, nothing) -> node(caller).nodeInfo());
        answers.add(Procedures.NODE_GET_CPU_MAP, (caller, query) -> {
            Flags.check(query.flags(), 0, "virNodeGetCPUMap");
            return GetCpuMapRet.of(node(caller).nodeCpuMap(), query);
        });
        answers.add(Procedures.NODE_GET_CPU_STATS, (caller, query) -> cpuStats(node(caller), query));
        answers.add(Procedures.NODE_GET_MEMORY_STATS, (caller, query) -> memoryStats(node(caller), query));
        answers.add(Procedures.NODE_GET_MEMORY_PARAMETERS, (caller, query) -> pageSharing(node(caller), query));
        answers.add(
                Procedures.NODE_GET_FREE_MEMORY,
                (caller, nothing) -> node(caller).freeMemory().bytes());
        answers.add(Procedures.NODE_GET_CELLS_FREE_MEMORY, (caller, query) -> cellsFreeMemory(node(caller), query));
        answers.add(Procedures.NODE_GET_FREE_PAGES, (caller, query) -> freePages(node(caller), query));
        answers.add(Procedures.NODE_GET_SECURITY_MODEL, (caller, nothing) -> securityModel(node(caller)));
    }

    private static Connection node(Caller caller) {
        return caller.engine().connection();
    }

    private static GetStatsRet cpuStats(Connection node, GetCpuStatsArgs query) {
        Flags.check(query.flags(), 0, "virNodeGetCPUStats");
        CpuTimes times = query.cpuNum() == ALL ? node.nodeCpuStats() : node.nodeCpuStats(query.cpuNum());
        return counters(
                List.of(
                        new Stat(Stat.KERNEL, times.kernel()),
                        new Stat(Stat.USER, times.user()),
                        new Stat(Stat.IDLE, times.idle()),
                        new Stat(Stat.IOWAIT, times.iowait())),
                query.nparams(),
                "virNodeGetCPUStats");
    }

    private static GetStatsRet memoryStats(Connection node, GetMemoryStatsArgs query) {
        Flags.check(query.flags(), 0, "virNodeGetMemoryStats");
        MemoryCounters memory = query.cellNum() == ALL ? node.nodeMemoryStats() : node.nodeMemoryStats(query.cellNum());
        List<Stat> counters = new ArrayList<>();
        add(counters, Stat.TOTAL, memory.total());
        add(counters, Stat.FREE, memory.free());
        add(counters, Stat.BUFFERS, memory.buffers());
        add(counters, Stat.CACHED, memory.cached());
        return counters(counters, query.nparams(), "virNodeGetMemoryStats");
    }

    private static void add(List<Stat> counters, String name, Optional<MemorySize> size) {
        size.ifPresent(present -> counters.add(new Stat(name, present.kibibytes())));
    }

    /** Clients ask twice: how many there are, and then with room for exactly those; then their number is not repeated. */
    private static GetStatsRet counters(List<Stat> all, int room, String function) {
        if (room == 0) {
            return new GetStatsRet(List.of(), all.size());
        }
        if (room != all.size()) {
            throw CallException.argument("nparams in " + function + " must be equal to " + all.size());
        }
        return new GetStatsRet(all, 0);
    }

    /** Clients ask twice here too, but may have room for fewer. */
    private static GetParametersRet pageSharing(Connection node, GetParametersArgs query) {
        Flags.check(query.flags(), STRINGS_OKAY, "virNodeGetMemoryParameters");
        PageSharing sharing = node.pageSharing();
        if (query.nparams() == 0) {
            return new GetParametersRet(List.of(), PageSharing.Figure.values().length);
        }
        if (query.nparams() < 0 || query.nparams() > PARAMETERS_MAX) {
            throw CallException.rpc("nparams too large");
        }
        Set<PageSharing.Figure> asked =
                Arrays.stream(PageSharing.Figure.values()).limit(query.nparams()).collect(Collectors.toSet());
        List<TypedParameter> told = new ArrayList<>();
        sharing.figures().forEach((figure, value) -> {
            if (asked.contains(figure)) {
                told.add(parameter(figure, value));
            }
        });
        return new GetParametersRet(told, 0);
    }

    private static TypedParameter parameter(PageSharing.Figure figure, long value) {
        return new TypedParameter(
                figure.libvirtName(),
                figure.isNarrow()
                        ? new TypedParameter.UnsignedInt((int) value)
                        : new TypedParameter.UnsignedHyper(value));
    }

    private static List<Long> cellsFreeMemory(Connection node, GetCellsFreeMemoryArgs query) {
        int end = end(node, query.startCell(), query.maxcells());
        return ofCells(query.startCell(), end, cell -> node.freeMemory(cell).bytes());
    }

    private static List<Long> freePages(Connection node, GetFreePagesArgs query) {
        Flags.check(query.flags(), 0, "virNodeGetFreePages");
        List<MemorySize> sizes = new ArrayList<>();
        for (int kibibytes : query.pages()) {
            sizes.add(MemorySize.ofKibibytes(Integer.toUnsignedLong(kibibytes)));
        }
        int end = end(node, query.startCell(), query.cellCount());
        List<Long> counts = new ArrayList<>();
        ofCells(query.startCell(), end, cell -> cell == ALL ? node.freePages(sizes) : node.freePages(cell, sizes))
                .forEach(counts::addAll);
        if (counts.isEmpty()) {
            throw CallException.of(Kind.INTERNAL_ERROR, ErrorDomain.NONE, "internal error: ", "no suitable info found");
        }
        if (counts.size() > CELLS_MAX) {
            throw CallException.internal("more counts than the protocol can carry");
        }
        return counts;
    }

    /**
     * Behind which cell to stop, {@code virHostMemGetCellsFree}: cells behind the last are passed over, unless the
     * first is one of them already, which is the engine's error to tell.
     */
    private static int end(Connection node, int first, int most) {
        long wanted = first + Math.min(Integer.toUnsignedLong(most), CELLS_MAX);
        return (int) Math.min(wanted, Math.max(first, lastCell(node)) + 1L);
    }

    /** {@code virCapabilitiesHostNUMAGetMaxNode}. */
    private static int lastCell(Connection node) {
        return node.capabilities().host().flatMap(Host::topology).stream()
                .flatMap(topology -> topology.cells().stream())
                .mapToInt(Cell::id)
                .max()
                .orElse(0);
    }

    /** Each must answer; what a hole in the cells' numbers answers is the engine's to say. */
    private static <T> List<T> ofCells(int first, int end, IntFunction<T> ofCell) {
        return IntStream.range(first, end).mapToObj(ofCell).toList();
    }

    private static GetSecurityModelRet securityModel(Connection node) {
        SecurityModel first = node.securityModel();
        return new GetSecurityModelRet(first.model(), first.doi());
    }
}
