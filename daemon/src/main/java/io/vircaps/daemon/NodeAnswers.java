package io.vircaps.daemon;

import io.vircaps.connect.Connection;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.rpc.procedure.CellsQuery;
import io.vircaps.rpc.procedure.Counter;
import io.vircaps.rpc.procedure.Counters;
import io.vircaps.rpc.procedure.CpuMapReply;
import io.vircaps.rpc.procedure.CpuStatsQuery;
import io.vircaps.rpc.procedure.FreePagesQuery;
import io.vircaps.rpc.procedure.MemoryStatsQuery;
import io.vircaps.rpc.procedure.Procedures;
import io.vircaps.rpc.procedure.SecurityModelName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Answers about the host: numbers, counters, memory. */
final class NodeAnswers {
    /** {@code VIR_NODE_CPU_STATS_ALL_CPUS}, {@code VIR_NODE_MEMORY_STATS_ALL_CELLS}, and the cell of the whole host. */
    private static final int ALL = -1;

    /** {@code REMOTE_NODE_MAX_CELLS}. */
    private static final int CELLS_MAX = 1024;

    private NodeAnswers() {}

    static void addTo(Answers answers) {
        answers.add(Procedures.NODE_GET_INFO, (caller, nothing) -> node(caller).nodeInfo());
        answers.add(Procedures.NODE_GET_CPU_MAP, (caller, query) -> {
            Flags.check(query.flags(), 0, "virNodeGetCPUMap");
            return CpuMapReply.of(node(caller).nodeCpuMap(), query);
        });
        answers.add(Procedures.NODE_GET_CPU_STATS, (caller, query) -> cpuStats(node(caller), query));
        answers.add(Procedures.NODE_GET_MEMORY_STATS, (caller, query) -> memoryStats(node(caller), query));
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
                        new Counter("kernel", times.kernel()),
                        new Counter("user", times.user()),
                        new Counter("idle", times.idle()),
                        new Counter("iowait", times.iowait())),
                query.most(),
                "virNodeGetCPUStats");
    }

    private static Counters memoryStats(Connection node, MemoryStatsQuery query) {
        Flags.check(query.flags(), 0, "virNodeGetMemoryStats");
        MemoryCounters memory = query.cell() == ALL ? node.nodeMemoryStats() : node.nodeMemoryStats(query.cell());
        List<Counter> counters = new ArrayList<>();
        add(counters, "total", memory.total());
        add(counters, "free", memory.free());
        add(counters, "buffers", memory.buffers());
        add(counters, "cached", memory.cached());
        return counters(counters, query.most(), "virNodeGetMemoryStats");
    }

    private static void add(List<Counter> counters, String name, Optional<MemorySize> size) {
        size.ifPresent(present -> counters.add(new Counter(name, present.kibibytes())));
    }

    /** Clients ask twice: how many there are, and then with room for exactly those; then their number is not repeated. */
    private static Counters counters(List<Counter> all, int room, String function) {
        if (room == 0) {
            return new Counters(List.of(), all.size());
        }
        if (room != all.size()) {
            throw CallException.argument("nparams in " + function + " must be equal to " + all.size());
        }
        return new Counters(all, 0);
    }

    private static List<Long> cellsFreeMemory(Connection node, CellsQuery query) {
        return ofCells(
                query.first(), query.most(), cell -> node.freeMemory(cell).bytes());
    }

    private static List<Long> freePages(Connection node, FreePagesQuery query) {
        Flags.check(query.flags(), 0, "virNodeGetFreePages");
        List<MemorySize> sizes = new ArrayList<>();
        for (int kibibytes : query.sizes()) {
            sizes.add(MemorySize.ofKibibytes(Integer.toUnsignedLong(kibibytes)));
        }
        if (query.first() == ALL) {
            return node.freePages(sizes);
        }
        List<Long> counts = new ArrayList<>();
        ofCells(query.first(), query.count(), cell -> node.freePages(cell, sizes))
                .forEach(counts::addAll);
        if (counts.size() > CELLS_MAX) {
            throw CallException.internal("more counts than the protocol can carry");
        }
        return counts;
    }

    /** The first of some cells must be there; those behind the last are passed over. */
    private static <T> List<T> ofCells(int first, int most, IntFunction<T> ofCell) {
        List<T> values = new ArrayList<>();
        for (long cell = first; cell < first + Math.min(Integer.toUnsignedLong(most), CELLS_MAX); cell++) {
            try {
                values.add(ofCell.apply((int) cell));
            } catch (VircapsException absent) {
                if (values.isEmpty()) {
                    throw absent;
                }
                return values;
            }
        }
        return values;
    }

    private static SecurityModelName securityModel(Connection node) {
        List<SecurityModel> models =
                node.capabilities().host().map(Host::securityModels).orElse(List.of());
        return models.isEmpty()
                ? new SecurityModelName("", "")
                : new SecurityModelName(models.get(0).model(), models.get(0).doi());
    }
}
