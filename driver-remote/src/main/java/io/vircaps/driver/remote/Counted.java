package io.vircaps.driver.remote;

import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.PageSharing.Figure;
import io.vircaps.rpc.procedure.Counter;
import io.vircaps.rpc.procedure.Counters;
import io.vircaps.rpc.procedure.CpuStatsQuery;
import io.vircaps.rpc.procedure.MemoryStatsQuery;
import io.vircaps.rpc.procedure.ParametersQuery;
import io.vircaps.rpc.procedure.Procedures;
import io.vircaps.rpc.procedure.TypedParameter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counters of a daemon's host: how many there are is asked first, as libvirt's clients do. */
final class Counted {
    private final Calls calls;

    Counted(Calls calls) {
        this.calls = calls;
    }

    /** Those of a CPU, −1 for all; names as {@code VIR_NODE_CPU_STATS_KERNEL} and the like have them. */
    CpuTimes cpuTimes(int cpu) {
        int count = calls.call(Procedures.NODE_GET_CPU_STATS, new CpuStatsQuery(cpu, 0, 0))
                .count();
        Map<String, Long> values = byName(calls.call(Procedures.NODE_GET_CPU_STATS, new CpuStatsQuery(cpu, count, 0)));
        return new CpuTimes(
                time(values, Counter.KERNEL),
                time(values, Counter.USER),
                time(values, Counter.IDLE),
                time(values, Counter.IOWAIT));
    }

    private static long time(Map<String, Long> values, String name) {
        Long value = values.get(name);
        if (value == null) {
            throw new RemoteException.BadAnswer("NODE_GET_CPU_STATS", "a time '" + name + "'", values.keySet() + "");
        }
        return value;
    }

    /** Those of a cell's memory, −1 for all. */
    MemoryCounters memory(int cell) {
        int count = calls.call(Procedures.NODE_GET_MEMORY_STATS, new MemoryStatsQuery(0, cell, 0))
                .count();
        Map<String, Long> values =
                byName(calls.call(Procedures.NODE_GET_MEMORY_STATS, new MemoryStatsQuery(count, cell, 0)));
        return new MemoryCounters(
                size(values, Counter.TOTAL),
                size(values, Counter.FREE),
                size(values, Counter.BUFFERS),
                size(values, Counter.CACHED));
    }

    private static Optional<MemorySize> size(Map<String, Long> values, String name) {
        return Optional.ofNullable(values.get(name)).map(MemorySize::ofKibibytes);
    }

    /** How its kernel shares pages; what a newer daemon tells besides is passed over. */
    PageSharing pageSharing() {
        int count = calls.call(Procedures.NODE_GET_MEMORY_PARAMETERS, new ParametersQuery(0, 0))
                .count();
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        for (TypedParameter told : calls.call(Procedures.NODE_GET_MEMORY_PARAMETERS, new ParametersQuery(count, 0))
                .values()) {
            for (Figure figure : Figure.values()) {
                if (figure.libvirtName().equals(told.name())) {
                    figures.put(figure, number(told));
                }
            }
        }
        return new PageSharing(figures);
    }

    private static long number(TypedParameter told) {
        if (told.value() instanceof TypedParameter.UnsignedInt narrow) {
            return Integer.toUnsignedLong(narrow.value());
        }
        if (told.value() instanceof TypedParameter.UnsignedHyper wide) {
            return wide.value();
        }
        throw new RemoteException.BadAnswer("NODE_GET_MEMORY_PARAMETERS", "a number without a sign", told.toString());
    }

    private static Map<String, Long> byName(Counters counters) {
        Map<String, Long> values = new HashMap<>();
        for (Counter counter : counters.values()) {
            values.put(counter.name(), counter.value());
        }
        return values;
    }
}
