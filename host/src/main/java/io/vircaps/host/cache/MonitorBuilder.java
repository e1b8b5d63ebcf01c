package io.vircaps.host.cache;

import io.vircaps.kernel.resctrl.ResctrlInfo.Monitoring;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds monitors from the names of resctrl's features: those of the cache start with {@code llc_}, those of bandwidth
 * with {@code mbm_}.
 */
final class MonitorBuilder {
    /** The only cache level that the kernel monitors. */
    private static final int LEVEL = 3;

    private MonitorBuilder() {}

    /** {@code <cache><monitor>}; empty without a feature of the cache. */
    static Optional<CacheMonitor> cache(Optional<Monitoring> monitoring) {
        List<String> features = features(monitoring, "llc_");
        if (monitoring.isEmpty() || features.isEmpty()) {
            return Optional.empty();
        }
        long threshold = monitoring.get().maxThresholdOccupancy().orElse(0);
        return Optional.of(new CacheMonitor(
                LEVEL,
                Optional.of(MemorySize.ofBytes(threshold)),
                monitoring.get().numRmids(),
                features,
                Extras.NONE));
    }

    /** {@code <memory_bandwidth><monitor>}; empty without a feature of bandwidth. */
    static Optional<BandwidthMonitor> bandwidth(Optional<Monitoring> monitoring) {
        List<String> features = features(monitoring, "mbm_");
        return monitoring.isEmpty() || features.isEmpty()
                ? Optional.empty()
                : Optional.of(new BandwidthMonitor(monitoring.get().numRmids(), features, Extras.NONE));
    }

    /** {@code <energy>}; empty without a feature of energy. */
    static Optional<HostEnergy> energy(Optional<Monitoring> monitoring) {
        List<String> features = new ArrayList<>();
        for (String feature : monitoring.map(Monitoring::features).orElse(List.of())) {
            if (EnergyMonitor.FEATURES.contains(feature)) {
                features.add(feature);
            }
        }
        return monitoring.isEmpty() || features.isEmpty()
                ? Optional.empty()
                : Optional.of(new HostEnergy(
                        Optional.of(new EnergyMonitor(monitoring.get().numRmids(), features, Extras.NONE)),
                        Extras.NONE));
    }

    private static List<String> features(Optional<Monitoring> monitoring, String prefix) {
        List<String> chosen = new ArrayList<>();
        if (monitoring.isPresent()) {
            for (String feature : monitoring.get().features()) {
                if (feature.startsWith(prefix)) {
                    chosen.add(feature);
                }
            }
        }
        return chosen;
    }
}
