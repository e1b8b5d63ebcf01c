package io.vircaps.model.cache;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import java.util.List;

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
