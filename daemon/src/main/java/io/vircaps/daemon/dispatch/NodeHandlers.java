package io.vircaps.daemon.dispatch;

import io.vircaps.connect.Connection;
import io.vircaps.connect.Node;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.numa.Cell;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.NodeMessages;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.TypedParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The handlers of the node: CPUs, memory, statistics, the security model. */
final class NodeHandlers {
    /** {@code VIR_NODE_CPU_STATS_ALL_CPUS}, {@code VIR_NODE_MEMORY_STATS_ALL_CELLS}, and the cell of the whole host. */
    private static final int ALL = -1;

    /** {@code VIR_TYPED_PARAM_STRING_OKAY}. */
    private static final int STRINGS_OKAY = 4;

    private NodeHandlers() {}

    static void addTo(ProcedureTable table) {
        table.add(Procedures.NODE_GET_INFO, (context, nothing) -> node(context).info());
        table.add(Procedures.NODE_GET_CPU_MAP, (context, args) -> {
            CallFlags.check(args.flags(), 0, "virNodeGetCPUMap");
            return GetCpuMapRet.of(node(context).cpuMap(), args);
        });
        table.add(Procedures.NODE_GET_CPU_STATS, (context, args) -> cpuStats(node(context), args));
        table.add(Procedures.NODE_GET_MEMORY_STATS, (context, args) -> memoryStats(node(context), args));
        table.add(Procedures.NODE_GET_MEMORY_PARAMETERS, (context, args) -> memoryParameters(node(context), args));
        table.add(
                Procedures.NODE_GET_FREE_MEMORY,
                (context, nothing) ->
                        node(context).freeMemory(OptionalInt.empty()).bytes());
        table.add(
                Procedures.NODE_GET_CELLS_FREE_MEMORY,
                (context, args) -> cellsFreeMemory(context.engine().connection(), args));
        table.add(
                Procedures.NODE_GET_FREE_PAGES,
                (context, args) -> freePages(context.engine().connection(), args));
        table.add(Procedures.NODE_GET_SECURITY_MODEL, (context, nothing) -> securityModel(node(context)));
    }

    private static Node node(CallContext context) {
        return context.engine().connection().node();
    }

    private static OptionalInt unlessAll(int number) {
        return number == ALL ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static GetStatsRet cpuStats(Node node, GetCpuStatsArgs args) {
        CallFlags.check(args.flags(), 0, "virNodeGetCPUStats");
        CpuTimes times = node.cpuStats(unlessAll(args.cpuNum()));
        return counters(
                List.of(
                        new Stat(Stat.KERNEL, times.kernel()),
                        new Stat(Stat.USER, times.user()),
                        new Stat(Stat.IDLE, times.idle()),
                        new Stat(Stat.IOWAIT, times.iowait())),
                args.nparams(),
                "virNodeGetCPUStats");
    }

    private static GetStatsRet memoryStats(Node node, GetMemoryStatsArgs args) {
        CallFlags.check(args.flags(), 0, "virNodeGetMemoryStats");
        MemoryCounters memory = node.memoryStats(unlessAll(args.cellNum()));
        List<Stat> counters = new ArrayList<>();
        add(counters, Stat.TOTAL, memory.total());
        add(counters, Stat.FREE, memory.free());
        add(counters, Stat.BUFFERS, memory.buffers());
        add(counters, Stat.CACHED, memory.cached());
        return counters(counters, args.nparams(), "virNodeGetMemoryStats");
    }

    private static void add(List<Stat> counters, String name, Optional<MemorySize> size) {
        size.ifPresent(present -> counters.add(new Stat(name, present.kibibytes())));
    }

    /**
     * A client first requests the number of counters, then the counters themselves; that reply does not repeat the
     * number.
     */
    private static GetStatsRet counters(List<Stat> all, int nparams, String function) {
        if (nparams == 0) {
            return new GetStatsRet(List.of(), all.size());
        }
        if (nparams != all.size()) {
            throw CallException.argument("nparams in " + function + " must be equal to " + all.size());
        }
        return new GetStatsRet(all, 0);
    }

    /** A client first requests the number of parameters; it may then have room for fewer. */
    private static GetParametersRet memoryParameters(Node node, GetParametersArgs args) {
        CallFlags.check(args.flags(), STRINGS_OKAY, "virNodeGetMemoryParameters");
        PageSharing sharing = node.memoryParameters();
        if (args.nparams() == 0) {
            return new GetParametersRet(List.of(), PageSharing.Figure.values().length);
        }
        if (args.nparams() < 0 || args.nparams() > NodeMessages.PARAMETERS_MAX) {
            throw CallException.rpc("nparams too large");
        }
        Set<PageSharing.Figure> requested =
                Arrays.stream(PageSharing.Figure.values()).limit(args.nparams()).collect(Collectors.toSet());
        List<TypedParameter> reported = new ArrayList<>();
        sharing.figures().forEach((figure, value) -> {
            if (requested.contains(figure)) {
                reported.add(parameter(figure, value));
            }
        });
        return new GetParametersRet(reported, 0);
    }

    private static TypedParameter parameter(PageSharing.Figure figure, long value) {
        return new TypedParameter(
                figure.libvirtName(),
                figure.isNarrow()
                        ? new TypedParameter.UnsignedInt((int) value)
                        : new TypedParameter.UnsignedHyper(value));
    }

    private static List<Long> cellsFreeMemory(Connection connection, GetCellsFreeMemoryArgs args) {
        int end = end(connection, args.startCell(), args.maxcells());
        return ofCells(
                args.startCell(),
                end,
                cell -> connection.node().freeMemory(OptionalInt.of(cell)).bytes());
    }

    private static List<Long> freePages(Connection connection, GetFreePagesArgs args) {
        CallFlags.check(args.flags(), 0, "virNodeGetFreePages");
        List<MemorySize> sizes = new ArrayList<>();
        for (int kibibytes : args.pages()) {
            sizes.add(MemorySize.ofKibibytes(Integer.toUnsignedLong(kibibytes)));
        }
        int end = end(connection, args.startCell(), args.cellCount());
        List<Long> counts = new ArrayList<>();
        ofCells(args.startCell(), end, cell -> connection.node().freePages(unlessAll(cell), sizes))
                .forEach(counts::addAll);
        if (counts.isEmpty()) {
            throw CallException.of(Kind.INTERNAL_ERROR, ErrorDomain.NONE, "internal error: ", "no suitable info found");
        }
        if (counts.size() > NodeMessages.MAX_CELLS) {
            throw CallException.internal("more counts than the protocol can carry");
        }
        return counts;
    }

    /**
     * The end of a range of cells ({@code virHostMemGetCellsFree}). It is cut after the last cell, unless the range
     * starts there already; then the engine reports the error.
     */
    private static int end(Connection connection, int first, int count) {
        long wanted = first + Math.min(Integer.toUnsignedLong(count), NodeMessages.MAX_CELLS);
        return (int) Math.min(wanted, Math.max(first, lastCell(connection)) + 1L);
    }

    /** {@code virCapabilitiesHostNUMAGetMaxNode}. */
    private static int lastCell(Connection connection) {
        return connection.capabilities().host().flatMap(Host::topology).stream()
                .flatMap(topology -> topology.cells().stream())
                .mapToInt(Cell::id)
                .max()
                .orElse(0);
    }

    /** The values of a range of cells. The engine decides what a missing cell number in the range means. */
    private static <T> List<T> ofCells(int first, int end, IntFunction<T> ofCell) {
        return IntStream.range(first, end).mapToObj(ofCell).toList();
    }

    private static GetSecurityModelRet securityModel(Node node) {
        SecurityModel first = node.securityModel();
        return new GetSecurityModelRet(first.model(), first.doi());
    }
}
