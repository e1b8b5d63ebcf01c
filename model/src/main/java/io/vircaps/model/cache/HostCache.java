package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * The host's caches; element {@code <host><cache>}.
 *
 * @param banks   banks, by level, then id
 * @param monitor occupancy monitoring (resctrl)
 * @param extras  unknown parts
 */
public record HostCache(List<CacheBank> banks, Optional<CacheMonitor> monitor, Extras extras) {
    /**
     * Cache occupancy monitoring; element {@code <cache><monitor>};
     * {@code Documentation/arch/x86/resctrl.rst}, "L3_MON".
     *
     * @param level          monitored cache level
     * @param reuseThreshold occupancy in bytes below which a monitor's id is reused
     * @param maxMonitors    maximum number of monitors
     * @param features       events, for example {@code llc_occupancy}; never empty when probed
     * @param extras         unknown parts
     */
    public record CacheMonitor(
            int level, Optional<MemorySize> reuseThreshold, long maxMonitors, List<String> features, Extras extras) {
        public CacheMonitor {
            features = List.copyOf(features);
        }
    }

    public HostCache {
        banks = List.copyOf(banks);
    }
}
