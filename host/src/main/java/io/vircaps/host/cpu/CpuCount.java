package io.vircaps.host.cpu;

import io.vircaps.model.host.NodeInfo;

/**
 * How many CPUs a host has and how they are arranged, as {@code virNodeGetInfo} counts them.
 *
 * @param shape   nodes, sockets a node, cores a socket, threads a core
 * @param cpus    CPUs that run
 * @param offline CPUs that are there and switched off
 */
public record CpuCount(NodeInfo.Shape shape, int cpus, int offline) {}
