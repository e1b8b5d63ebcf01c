package io.vircaps.model.numa;

import io.vircaps.model.Extras;
import java.util.List;

/**
 * The host's NUMA topology; element {@code <host><topology>}.
 *
 * @param cells         NUMA cells, ascending by id; may be empty
 * @param interconnects latency and bandwidth between cells, in the order they print
 * @param extras        unknown parts
 */
public record Topology(List<Cell> cells, List<Interconnect> interconnects, Extras extras) {
    public Topology {
        cells = List.copyOf(cells);
        interconnects = List.copyOf(interconnects);
    }
}
