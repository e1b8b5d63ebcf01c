package io.vircaps.model.cache;

import io.vircaps.model.CpuSet;
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
    /**
     * CPUs that share a memory bandwidth limit; element {@code <memory_bandwidth><node>}.
     *
     * @param id       id of the last-level cache bank these CPUs share, unsigned 32 bit
     * @param cpus     the CPUs
     * @param controls bandwidth allocation
     * @param extras   unknown parts
     */
    public record BandwidthNode(long id, CpuSet cpus, List<BandwidthControl> controls, Extras extras) {
        /**
         * Bandwidth allocation; element {@code <node><control>}.
         *
         * @param granularity smallest step, in per cent
         * @param min         smallest allocation, in per cent
         * @param maxAllocs   maximum number of allocations
         * @param extras      unknown parts
         */
        public record BandwidthControl(long granularity, long min, long maxAllocs, Extras extras) {}

        public BandwidthNode {
            controls = List.copyOf(controls);
        }
    }

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

    public MemoryBandwidth {
        nodes = List.copyOf(nodes);
    }
}
