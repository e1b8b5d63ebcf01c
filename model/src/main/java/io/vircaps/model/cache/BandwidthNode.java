package io.vircaps.model.cache;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import java.util.List;

/**
 * CPUs that share a memory bandwidth limit; element {@code <memory_bandwidth><node>}.
 *
 * @param id       id of the last-level cache bank these CPUs share, unsigned 32 bit
 * @param cpus     the CPUs
 * @param controls how the bandwidth can be divided
 * @param extras   unknown parts
 */
public record BandwidthNode(long id, CpuSet cpus, List<BandwidthControl> controls, Extras extras) {
    /**
     * How the bandwidth can be divided; element {@code <node><control>}.
     *
     * @param granularity smallest step, in per cent
     * @param min         smallest share, in per cent
     * @param maxAllocs   how many shares there can be at once
     * @param extras      unknown parts
     */
    public record BandwidthControl(long granularity, long min, long maxAllocs, Extras extras) {}

    public BandwidthNode {
        controls = List.copyOf(controls);
    }
}
