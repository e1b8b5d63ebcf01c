package io.vircaps.output.json;

import io.vircaps.model.host.Host;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import java.util.UUID;

/** Element {@code <host>}. */
final class HostJson {
    private HostJson() {}

    static void write(Json json, Host host) {
        json.string("uuid", host.uuid().map(UUID::toString));
        json.object("cpu", () -> CpuJson.write(json, host.cpu()));
        json.object("power_management", host.powerManagement(), HostJson::powerManagement);
        json.object("iommu", host.iommu(), (inner, support) -> inner.bool("support", support));
        json.object("migration_features", host.migrationFeatures(), HostJson::migrationFeatures);
        json.string("netprefix", host.netprefix());
        json.object("topology", host.topology(), TopologyJson::write);
        json.object("cache", host.cache(), CacheJson::write);
        json.object("memory_bandwidth", host.memoryBandwidth(), CacheJson::write);
        json.object("energy", host.energy(), CacheJson::write);
        json.objects("secmodel", host.securityModels(), HostJson::securityModel);
        ExtrasJson.write(json, host.extras());
    }

    private static void powerManagement(Json json, PowerManagement power) {
        json.bool("suspend_mem", power.suspendMem());
        json.bool("suspend_disk", power.suspendDisk());
        json.bool("suspend_hybrid", power.suspendHybrid());
        ExtrasJson.write(json, power.extras());
    }

    private static void migrationFeatures(Json json, MigrationFeatures migration) {
        json.bool("live", migration.live());
        json.strings("uri_transports", migration.uriTransports());
        ExtrasJson.write(json, migration.extras());
    }

    private static void securityModel(Json json, SecurityModel model) {
        json.string("model", model.model());
        json.string("doi", model.doi());
        json.objects("baselabel", model.baseLabels(), (inner, label) -> {
            inner.string("type", label.type().name());
            inner.string("label", label.label());
        });
        ExtrasJson.write(json, model.extras());
    }
}
