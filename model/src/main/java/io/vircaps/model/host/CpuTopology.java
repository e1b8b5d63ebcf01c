package io.vircaps.model.host;

import io.vircaps.model.Extras;
import java.util.OptionalInt;

/**
 * The counts of sockets, dies, clusters, cores and threads; element {@code <cpu><topology>}.
 *
 * @param sockets  sockets of one NUMA cell
 * @param dies     dies a socket; absent in documents before 6.1
 * @param clusters clusters a die; absent in documents before 10.1.0
 * @param cores    cores a die or cluster
 * @param threads  threads a core
 * @param extras   unknown parts
 */
public record CpuTopology(int sockets, OptionalInt dies, OptionalInt clusters, int cores, int threads, Extras extras) {}
