package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * How memory bandwidth can be watched; element {@code <memory_bandwidth><monitor>}.
 *
 * @param maxMonitors how many monitors there can be at once
 * @param features    what can be watched, for example {@code mbm_total_bytes}; never empty when probed
 * @param extras      unknown parts
 */
public record BandwidthMonitor(long maxMonitors, List<String> features, Extras extras) {
    public BandwidthMonitor {
        features = List.copyOf(features);
    }
}
