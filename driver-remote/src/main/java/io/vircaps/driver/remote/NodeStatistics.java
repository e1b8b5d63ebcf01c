package io.vircaps.driver.remote;

import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.PageSharing.Figure;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.TypedParameter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statistics and parameters of a daemon's node. Like libvirt's clients, it first requests their number. */
final class NodeStatistics {
    private final Calls calls;

    NodeStatistics(Calls calls) {
        this.calls = calls;
    }

    /** The times of a CPU; −1 for the sum of all. */
    CpuTimes cpuTimes(int cpu) {
        int count = calls.call(Procedures.NODE_GET_CPU_STATS, new GetCpuStatsArgs(cpu, 0, 0))
                .nparams();
        Map<String, Long> values =
                byName(calls.call(Procedures.NODE_GET_CPU_STATS, new GetCpuStatsArgs(cpu, count, 0)));
        return new CpuTimes(
                time(values, Stat.KERNEL), time(values, Stat.USER), time(values, Stat.IDLE), time(values, Stat.IOWAIT));
    }

    private static long time(Map<String, Long> values, String name) {
        Long value = values.get(name);
        if (value == null) {
            throw new RemoteException.BadReply("NODE_GET_CPU_STATS", "a time '" + name + "'", values.keySet() + "");
        }
        return value;
    }

    /** The memory of a cell; −1 for the sum of all. */
    MemoryCounters memory(int cell) {
        int count = calls.call(Procedures.NODE_GET_MEMORY_STATS, new GetMemoryStatsArgs(0, cell, 0))
                .nparams();
        Map<String, Long> values =
                byName(calls.call(Procedures.NODE_GET_MEMORY_STATS, new GetMemoryStatsArgs(count, cell, 0)));
        return new MemoryCounters(
                size(values, Stat.TOTAL),
                size(values, Stat.FREE),
                size(values, Stat.BUFFERS),
                size(values, Stat.CACHED));
    }

    private static Optional<MemorySize> size(Map<String, Long> values, String name) {
        return Optional.ofNullable(values.get(name)).map(MemorySize::ofKibibytes);
    }

    /** The memory sharing of the kernel (KSM). Parameters of newer daemons are skipped. */
    PageSharing pageSharing() {
        int count = calls.call(Procedures.NODE_GET_MEMORY_PARAMETERS, new GetParametersArgs(0, 0))
                .nparams();
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        for (TypedParameter parameter : calls.call(
                        Procedures.NODE_GET_MEMORY_PARAMETERS, new GetParametersArgs(count, 0))
                .params()) {
            for (Figure figure : Figure.values()) {
                if (figure.libvirtName().equals(parameter.field())) {
                    figures.put(figure, number(parameter));
                }
            }
        }
        return new PageSharing(figures);
    }

    private static long number(TypedParameter parameter) {
        if (parameter.value() instanceof TypedParameter.UnsignedInt narrow) {
            return Integer.toUnsignedLong(narrow.value());
        }
        if (parameter.value() instanceof TypedParameter.UnsignedHyper wide) {
            return wide.value();
        }
        throw new RemoteException.BadReply("NODE_GET_MEMORY_PARAMETERS", "an unsigned number", parameter.toString());
    }

    private static Map<String, Long> byName(GetStatsRet counters) {
        Map<String, Long> values = new HashMap<>();
        for (Stat counter : counters.params()) {
            values.put(counter.field(), counter.value());
        }
        return values;
    }
}
