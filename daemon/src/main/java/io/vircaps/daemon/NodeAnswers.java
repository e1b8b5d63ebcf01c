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
import io.vircaps.rpc.ErrorDomain;
import io.vircaps.rpc.procedure.CellsQuery;
import io.vircaps.rpc.procedure.Counter;
import io.vircaps.rpc.procedure.Counters;
import io.vircaps.rpc.procedure.CpuMapReply;
import io.vircaps.rpc.procedure.CpuStatsQuery;
import io.vircaps.rpc.procedure.FreePagesQuery;
import io.vircaps.rpc.procedure.MemoryStatsQuery;
import io.vircaps.rpc.procedure.Parameters;
import io.vircaps.rpc.procedure.ParametersQuery;
import io.vircaps.rpc.procedure.Procedures;
import io.vircaps.rpc.procedure.SecurityModelName;
import io.vircaps.rpc.procedure.TypedParameter;
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
            return CpuMapReply.of(node(caller).nodeCpuMap(), query);
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

    private static Counters cpuStats(Connection node, CpuStatsQuery query) {
        Flags.check(query.flags(), 0, "virNodeGetCPUStats");
        CpuTimes times = query.cpu() == ALL ? node.nodeCpuStats() : node.nodeCpuStats(query.cpu());
        return counters(
                List.of(
                        new Counter(Counter.KERNEL, times.kernel()),
                        new Counter(Counter.USER, times.user()),
                        new Counter(Counter.IDLE, times.idle()),
                        new Counter(Counter.IOWAIT, times.iowait())),
                query.most(),
                "virNodeGetCPUStats");
    }

    private static Counters memoryStats(Connection node, MemoryStatsQuery query) {
        Flags.check(query.flags(), 0, "virNodeGetMemoryStats");
        MemoryCounters memory = query.cell() == ALL ? node.nodeMemoryStats() : node.nodeMemoryStats(query.cell());
        List<Counter> counters = new ArrayList<>();
        add(counters, Counter.TOTAL, memory.total());
        add(counters, Counter.FREE, memory.free());
        add(counters, Counter.BUFFERS, memory.buffers());
        add(counters, Counter.CACHED, memory.cached());
        return counters(counters, query.most(), "virNodeGetMemoryStats");
    }

    private static void add(List<Counter> counters, String name, Optional<MemorySize> size) {
        size.ifPresent(present -> counters.add(new Counter(name, present.kibibytes())));
    }

    /**
     * Clients ask twice: how many there are, and then with room for exactly those; then their number is not repeated.
     */
    private static Counters counters(List<Counter> all, int room, String function) {
        if (room == 0) {
            return new Counters(List.of(), all.size());
        }
        if (room != all.size()) {
            throw CallException.argument("nparams in " + function + " must be equal to " + all.size());
        }
        return new Counters(all, 0);
    }

    /** Clients ask twice here too, but may have room for fewer. */
    private static Parameters pageSharing(Connection node, ParametersQuery query) {
        Flags.check(query.flags(), STRINGS_OKAY, "virNodeGetMemoryParameters");
        PageSharing sharing = node.pageSharing();
        if (query.most() == 0) {
            return new Parameters(List.of(), PageSharing.Figure.values().length);
        }
        if (query.most() < 0 || query.most() > PARAMETERS_MAX) {
            throw CallException.rpc("nparams too large");
        }
        Set<PageSharing.Figure> asked =
                Arrays.stream(PageSharing.Figure.values()).limit(query.most()).collect(Collectors.toSet());
        List<TypedParameter> told = new ArrayList<>();
        sharing.figures().forEach((figure, value) -> {
            if (asked.contains(figure)) {
                told.add(parameter(figure, value));
            }
        });
        return new Parameters(told, 0);
    }

    private static TypedParameter parameter(PageSharing.Figure figure, long value) {
        return new TypedParameter(
                figure.libvirtName(),
                figure.isNarrow()
                        ? new TypedParameter.UnsignedInt((int) value)
                        : new TypedParameter.UnsignedHyper(value));
    }

    private static List<Long> cellsFreeMemory(Connection node, CellsQuery query) {
        int end = end(node, query.first(), query.most());
        return ofCells(query.first(), end, cell -> node.freeMemory(cell).bytes());
    }

    private static List<Long> freePages(Connection node, FreePagesQuery query) {
        Flags.check(query.flags(), 0, "virNodeGetFreePages");
        List<MemorySize> sizes = new ArrayList<>();
        for (int kibibytes : query.sizes()) {
            sizes.add(MemorySize.ofKibibytes(Integer.toUnsignedLong(kibibytes)));
        }
        int end = end(node, query.first(), query.count());
        List<Long> counts = new ArrayList<>();
        ofCells(query.first(), end, cell -> cell == ALL ? node.freePages(sizes) : node.freePages(cell, sizes))
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

    private static SecurityModelName securityModel(Connection node) {
        SecurityModel first = node.securityModel();
        return new SecurityModelName(first.model(), first.doi());
    }
}
