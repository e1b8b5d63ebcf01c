package io.vircaps.model.host;

import io.vircaps.model.MemorySize;

/**
 * Model, memory and CPU counts of the host; {@code virNodeGetInfo}, {@code virsh nodeinfo}.
 *
 * @param cpuModel the architecture's name
 * @param memory   all memory of the host
 * @param cpus     CPUs that are online
 * @param mhz      clock of a CPU in MHz; 0 where it is not known
 * @param shape    nodes, sockets, cores and threads
 */
public record NodeInfo(String cpuModel, MemorySize memory, int cpus, int mhz, Shape shape) {
    /**
     * The CPU topology of the host. Their product is at least the number of CPUs.
     *
     * @param nodes   NUMA nodes, at least 1
     * @param sockets sockets a node
     * @param cores   cores a socket
     * @param threads threads a core
     */
    public record Shape(int nodes, int sockets, int cores, int threads) {}
}
