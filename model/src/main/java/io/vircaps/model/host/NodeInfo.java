package io.vircaps.model.host;

import io.vircaps.model.MemorySize;

/**
 * The host in numbers, as {@code virNodeGetInfo} gives it and {@code virsh nodeinfo} prints it.
 *
 * @param cpuModel the architecture's name
 * @param memory   all memory of the host
 * @param cpus     CPUs that are online
 * @param mhz      clock of a CPU in MHz; 0 where it is not known
 * @param shape    nodes, sockets, cores and threads
 */
public record NodeInfo(String cpuModel, MemorySize memory, int cpus, int mhz, Shape shape) {
    /**
     * How the CPUs are arranged. Their product is at least the number of CPUs.
     *
     * @param nodes   NUMA nodes, at least 1
     * @param sockets sockets a node
     * @param cores   cores a socket
     * @param threads threads a core
     */
    public record Shape(int nodes, int sockets, int cores, int threads) {}
}
