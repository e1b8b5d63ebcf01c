package io.vircaps.output.json;

import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Topology;
import java.util.List;

/** Element {@code <host><topology>}. */
final class TopologyJson {
    private TopologyJson() {}

    static void write(Json json, Topology topology) {
        json.objects("cells", topology.cells(), TopologyJson::cell);
        json.object("interconnects", () -> {
            json.objects(
                    "latency", of(Interconnect.Kind.LATENCY, topology), (inner, row) -> row(inner, row, "value_ns"));
            json.objects(
                    "bandwidth",
                    of(Interconnect.Kind.BANDWIDTH, topology),
                    (inner, row) -> row(inner, row, "value_KiB_per_s"));
        });
        ExtrasJson.write(json, topology.extras());
    }

    private static List<Interconnect> of(Interconnect.Kind kind, Topology topology) {
        return topology.interconnects().stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    private static void row(Json json, Interconnect row, String valueKey) {
        json.number("initiator", row.initiator());
        json.number("target", row.target());
        json.number("cache", row.cache());
        json.string("type", row.type());
        json.number(valueKey, row.value());
        ExtrasJson.write(json, row.extras());
    }

    private static void cell(Json json, Cell cell) {
        json.number("id", cell.id());
        cell.memory().ifPresent(memory -> json.number("memory_bytes", memory.bytes()));
        json.objects("pages", cell.pages(), TopologyJson::pages);
        json.objects("distances", cell.distances(), TopologyJson::distance);
        json.objects("cache", cell.caches(), TopologyJson::cache);
        json.objects("cpus", cell.cpus(), TopologyJson::cpu);
        ExtrasJson.write(json, cell.extras());
    }

    private static void pages(Json json, CellPages pages) {
        json.number("size_bytes", pages.size().bytes());
        json.unsigned("count", pages.count());
    }

    private static void distance(Json json, Distance distance) {
        json.number("id", distance.cell());
        json.number("value", distance.value());
    }

    private static void cache(Json json, MemorySideCache cache) {
        json.number("level", cache.level());
        json.string("associativity", cache.associativity());
        json.string("policy", cache.policy());
        json.number("size_bytes", cache.size().bytes());
        cache.line().ifPresent(line -> json.number("line_bytes", line.bytes()));
        ExtrasJson.write(json, cache.extras());
    }

    private static void cpu(Json json, CellCpu cpu) {
        json.number("id", cpu.id());
        cpu.place().ifPresent(place -> place(json, place));
        ExtrasJson.write(json, cpu.extras());
    }

    private static void place(Json json, CellCpu.Place place) {
        json.number("socket_id", place.socket());
        json.number("die_id", place.die());
        json.number("cluster_id", place.cluster());
        json.number("core_id", place.core());
        json.string("siblings", place.siblings().toString());
    }
}
