package io.vircaps.model.node;

import io.vircaps.model.CpuSet;

/**
 * Which of the host's CPUs run, as {@code virNodeGetCPUMap} gives it and {@code virsh nodecpumap} prints it.
 *
 * @param count  the highest number of a CPU that is plugged in, and one; holes in the numbering count too
 * @param online the CPUs that run
 */
public record NodeCpuMap(int count, CpuSet online) {
    public NodeCpuMap {
        if (count < 1) {
            throw new IllegalArgumentException("a map of " + count + " CPUs");
        }
    }
}
