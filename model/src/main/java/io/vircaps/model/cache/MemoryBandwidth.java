package io.vircaps.model.cache;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * Memory bandwidth allocation; element {@code <memory_bandwidth>}.
 *
 * @param nodes   groups of CPUs with one bandwidth limit, in the order of the last-level cache banks
 * @param monitor bandwidth monitoring
 * @param extras  unknown parts
 */
public record MemoryBandwidth(List<BandwidthNode> nodes, Optional<BandwidthMonitor> monitor, Extras extras) {
    public MemoryBandwidth {
        nodes = List.copyOf(nodes);
    }
}
