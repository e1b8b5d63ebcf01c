package io.vircaps.host.numa;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo.Shape;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A topology made up from the number of CPUs, libvirt's {@code virCapabilitiesHostNUMAInitFake}: CPUs are numbered
 * through nodes, sockets, cores and threads. An offline CPU keeps its number and is among its siblings but is not
 * listed. Every cell has all of the host's memory and, as in libvirt, the id 0.
 */
final class FakeTopology {
    private final SysCpu sysCpu;
    private int next;

    FakeTopology(KernelFiles files) {
        sysCpu = new SysCpu(files);
    }

    /**
     * The topology of a shape; throws {@link io.vircaps.kernel.KernelException}.
     *
     * @param memory memory of the host
     */
    Topology of(MemorySize memory, Shape shape) {
        next = 0;
        List<Cell> cells = new ArrayList<>();
        for (int node = 0; node < shape.nodes(); node++) {
            cells.add(new Cell(
                    0,
                    memory.isZero() ? Optional.empty() : Optional.of(memory),
                    List.of(),
                    List.of(),
                    List.of(),
                    cpus(shape),
                    Extras.NONE));
        }
        return new Topology(cells, List.of(), Extras.NONE);
    }

    private List<CellCpu> cpus(Shape shape) {
        List<CellCpu> cpus = new ArrayList<>();
        for (int socket = 0; socket < shape.sockets(); socket++) {
            for (int core = 0; core < shape.cores(); core++) {
                addCore(cpus, socket, core, shape.threads());
            }
        }
        return cpus;
    }

    private void addCore(List<CellCpu> cpus, int socket, int core, int threads) {
        CpuSet siblings = CpuSet.parse(threads == 1 ? Integer.toString(next) : next + "-" + (next + threads - 1));
        CellCpu.Place place = new CellCpu.Place(socket, OptionalInt.of(0), OptionalInt.of(0), core, siblings);
        for (int thread = 0; thread < threads; thread++) {
            if (sysCpu.isOnline(next)) {
                cpus.add(new CellCpu(next, Optional.of(place), Extras.NONE));
            }
            next++;
        }
    }
}
