package io.vircaps.host.cpu;

import io.vircaps.model.host.NodeInfo;

/**
 * The number and arrangement of a host's CPUs, as {@code virNodeGetInfo} counts them.
 *
 * @param shape   nodes, sockets a node, cores a socket, threads a core
 * @param cpus    online CPUs
 * @param offline CPUs that are present and offline
 */
public record CpuCount(NodeInfo.Shape shape, int cpus, int offline) {}
