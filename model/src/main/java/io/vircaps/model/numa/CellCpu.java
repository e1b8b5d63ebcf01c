package io.vircaps.model.numa;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A logical CPU of a cell; element {@code <cell><cpus><cpu>}.
 *
 * @param id     the kernel's CPU number
 * @param place  its place in the topology; absent in documents before 1.0.2
 * @param extras unknown parts
 */
public record CellCpu(int id, Optional<Place> place, Extras extras) {
    /**
     * The place of a logical CPU in the topology.
     *
     * @param socket   the kernel's physical package id
     * @param die      die id; absent in documents before 6.1
     * @param cluster  cluster id; absent in documents before 10.1.0
     * @param core     core id, unique within its die
     * @param siblings threads of the same core, itself included
     */
    public record Place(int socket, OptionalInt die, OptionalInt cluster, int core, CpuSet siblings) {}
}
