package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo.Shape;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Topology;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FakeTopologyTest {
    private static final MemorySize MEMORY = MemorySize.ofKibibytes(1024);

    private static CellCpu cpu(int id, int socket, int core, int... siblings) {
        CellCpu.Place place =
                new CellCpu.Place(socket, OptionalInt.of(0), OptionalInt.of(0), core, CpuSet.of(siblings));
        return new CellCpu(id, Optional.of(place), Extras.NONE);
    }

    private static Topology topology(Map<String, String> files, MemorySize memory, Shape shape) {
        return new FakeTopology(KernelFiles.of(files)).of(memory, shape);
    }

    @Test
    void countsCpusThroughSocketsCoresAndThreads() {
        Topology topology = topology(Map.of(), MEMORY, new Shape(1, 2, 2, 2));

        assertThat(topology.cells().get(0).cpus())
                .containsExactly(
                        cpu(0, 0, 0, 0, 1),
                        cpu(1, 0, 0, 0, 1),
                        cpu(2, 0, 1, 2, 3),
                        cpu(3, 0, 1, 2, 3),
                        cpu(4, 1, 0, 4, 5),
                        cpu(5, 1, 0, 4, 5),
                        cpu(6, 1, 1, 6, 7),
                        cpu(7, 1, 1, 6, 7));
        assertThat(topology.interconnects()).isEmpty();
    }

    @Test
    void keepsTheNumberOfAnOfflineCpu() {
        Topology topology =
                topology(Map.of("sys/devices/system/cpu/cpu1/online", "0\n"), MEMORY, new Shape(1, 1, 3, 1));

        assertThat(topology.cells().get(0).cpus()).containsExactly(cpu(0, 0, 0, 0), cpu(2, 0, 2, 2));
    }

    @Test
    void givesEachCellTheId0AndAllMemory() {
        Topology topology = topology(Map.of(), MEMORY, new Shape(2, 1, 1, 1));

        assertThat(topology.cells()).extracting(Cell::id).containsExactly(0, 0);
        assertThat(topology.cells()).extracting(Cell::memory).containsOnly(Optional.of(MEMORY));
        assertThat(topology.cells().get(1).cpus()).containsExactly(cpu(1, 0, 0, 1));
        assertThat(topology.cells().get(0).pages()).isEmpty();
    }

    @Test
    void hasNoMemoryOfZero() {
        assertThat(topology(Map.of(), MemorySize.ZERO, new Shape(1, 1, 1, 1))
                        .cells()
                        .get(0)
                        .memory())
                .isEmpty();
    }
}
