package io.vircaps.driver.xen.libxl;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cells of the machine below Xen, as libvirt's {@code libxlCapsInitNuma} builds them. */
public final class XenCells {
    /**
     * A limit above the threads of any core. Each thread lists all others, so a document grows with the square of their
     * number.
     */
    static final int MOST_THREADS = 256;

    /** The key of a core; threads with equal keys are of one core. */
    private record Core(int node, int socket, int core) {
        static Core of(XlInfo.Cpu cpu) {
            return new Core(cpu.node(), cpu.socket(), cpu.core());
        }
    }

    private final XlInfo info;
    private final Map<Integer, List<XlInfo.Cpu>> cpus = new HashMap<>();
    private final Map<Core, CpuSet> threads = new HashMap<>();

    private XenCells(XlInfo info) {
        this.info = info;
        Map<Core, List<Integer>> ids = new HashMap<>();
        for (XlInfo.Cpu cpu : info.cpus()) {
            cpus.computeIfAbsent(cpu.node(), node -> new ArrayList<>()).add(cpu);
            ids.computeIfAbsent(Core.of(cpu), core -> new ArrayList<>()).add(cpu.id());
        }
        ids.forEach((core, siblings) -> threads.put(core, CpuSet.of(siblings)));
    }

    /** Cells with their memory and CPUs; empty if the toolstack printed no node, or an impossible core. */
    public static Optional<Topology> of(XlInfo info) {
        XenCells cells = new XenCells(info);
        return info.nodes().isEmpty() || cells.hasImpossibleCore() ? Optional.empty() : Optional.of(cells.topology());
    }

    /** Whether a core has more than {@link #MOST_THREADS}. */
    static boolean hasImpossibleCore(XlInfo info) {
        return new XenCells(info).hasImpossibleCore();
    }

    private boolean hasImpossibleCore() {
        return threads.values().stream().anyMatch(siblings -> siblings.size() > MOST_THREADS);
    }

    private Topology topology() {
        List<Cell> cells = new ArrayList<>();
        for (XlInfo.Node node : info.nodes()) {
            cells.add(new Cell(
                    node.id(),
                    Optional.of(node.span()),
                    List.of(),
                    distances(node),
                    List.of(),
                    cpus(node),
                    Extras.NONE));
        }
        return new Topology(cells, List.of(), Extras.NONE);
    }

    private static List<Distance> distances(XlInfo.Node node) {
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < node.distances().size(); i++) {
            if (node.distances().get(i) != 0) {
                distances.add(new Distance(i, node.distances().get(i)));
            }
        }
        return distances;
    }

    private List<CellCpu> cpus(XlInfo.Node node) {
        List<CellCpu> ofNode = new ArrayList<>();
        for (XlInfo.Cpu cpu : cpus.getOrDefault(node.id(), List.of())) {
            CpuSet siblings = threads.getOrDefault(Core.of(cpu), CpuSet.of(cpu.id()));
            CellCpu.Place place =
                    new CellCpu.Place(cpu.socket(), OptionalInt.of(0), OptionalInt.empty(), cpu.core(), siblings);
            ofNode.add(new CellCpu(cpu.id(), Optional.of(place), Extras.NONE));
        }
        return ofNode;
    }
}
