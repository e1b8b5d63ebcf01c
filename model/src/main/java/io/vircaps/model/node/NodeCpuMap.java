package io.vircaps.model.node;

import io.vircaps.model.CpuSet;

/**
 * The online CPUs of the host; {@code virNodeGetCPUMap}, {@code virsh nodecpumap}.
 *
 * @param count  the highest number of a present CPU, plus one; gaps in the numbering count too
 * @param online the CPUs that are online
 */
public record NodeCpuMap(int count, CpuSet online) {
    public NodeCpuMap {
        if (count < 1) {
            throw new IllegalArgumentException("a map of " + count + " CPUs");
        }
    }
}
