package io.vircaps.output.json;

import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;

/** Elements {@code <host><cache>}, {@code <host><memory_bandwidth>} and {@code <host><energy>}. */
final class CacheJson {
    private CacheJson() {}

    static void write(Json json, HostCache cache) {
        json.objects("bank", cache.banks(), CacheJson::bank);
        json.object("monitor", cache.monitor(), CacheJson::monitor);
        ExtrasJson.write(json, cache.extras());
    }

    static void write(Json json, MemoryBandwidth bandwidth) {
        json.objects("node", bandwidth.nodes(), CacheJson::node);
        json.object("monitor", bandwidth.monitor(), CacheJson::monitor);
        ExtrasJson.write(json, bandwidth.extras());
    }

    static void write(Json json, HostEnergy energy) {
        json.object("monitor", energy.monitor(), CacheJson::monitor);
        ExtrasJson.write(json, energy.extras());
    }

    private static void bank(Json json, CacheBank bank) {
        json.number("id", bank.id());
        json.number("level", bank.level());
        json.string("type", bank.type().name());
        json.number("size_bytes", bank.size().bytes());
        json.string("cpus", bank.cpus().toString());
        json.objects("control", bank.controls(), CacheJson::control);
        ExtrasJson.write(json, bank.extras());
    }

    private static void control(Json json, CacheControl control) {
        json.number("granularity_bytes", control.granularity().bytes());
        control.min().ifPresent(min -> json.number("min_bytes", min.bytes()));
        json.string("type", control.type().name());
        json.number("maxAllocs", control.maxAllocs());
        ExtrasJson.write(json, control.extras());
    }

    private static void monitor(Json json, CacheMonitor monitor) {
        json.number("level", monitor.level());
        monitor.reuseThreshold().ifPresent(bytes -> json.number("reuseThreshold_bytes", bytes.bytes()));
        json.number("maxMonitors", monitor.maxMonitors());
        json.strings("feature", monitor.features());
        ExtrasJson.write(json, monitor.extras());
    }

    private static void node(Json json, BandwidthNode node) {
        json.number("id", node.id());
        json.string("cpus", node.cpus().toString());
        json.objects("control", node.controls(), (inner, control) -> {
            inner.number("granularity_percent", control.granularity());
            inner.number("min_percent", control.min());
            inner.number("maxAllocs", control.maxAllocs());
            ExtrasJson.write(inner, control.extras());
        });
        ExtrasJson.write(json, node.extras());
    }

    private static void monitor(Json json, BandwidthMonitor monitor) {
        json.number("maxMonitors", monitor.maxMonitors());
        json.strings("feature", monitor.features());
        ExtrasJson.write(json, monitor.extras());
    }

    private static void monitor(Json json, EnergyMonitor monitor) {
        json.number("maxMonitors", monitor.maxMonitors());
        json.strings("feature", monitor.features());
        ExtrasJson.write(json, monitor.extras());
    }
}
