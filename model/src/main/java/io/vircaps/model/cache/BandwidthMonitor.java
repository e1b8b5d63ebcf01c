package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * Memory bandwidth monitoring; element {@code <memory_bandwidth><monitor>}.
 *
 * @param maxMonitors maximum number of monitors
 * @param features    events, for example {@code mbm_total_bytes}; never empty when probed
 * @param extras      unknown parts
 */
public record BandwidthMonitor(long maxMonitors, List<String> features, Extras extras) {
    public BandwidthMonitor {
        features = List.copyOf(features);
    }
}
