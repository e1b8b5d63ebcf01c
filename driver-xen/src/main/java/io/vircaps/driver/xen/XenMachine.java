package io.vircaps.driver.xen;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.CellCpu;
import io.vircaps.model.numa.Distance;
import io.vircaps.model.numa.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The machine below Xen, as {@code libxlCapsInitCPU} and {@code libxlCapsInitNuma} of libvirt tell it. */
final class XenMachine {
    /** {@code physinfo.hw_cap} since Xen 4.7. */
    private static final int WORDS = 8;

    private static final int PAE = 1 << 6;

    private final XlInfo info;
    private final CpuMapSource map;

    XenMachine(XlInfo info, CpuMapSource map) {
        this.info = info;
        this.map = map;
    }

    /**
     * The processor. Xen gives neither vendor nor signature, so a model of any vendor may fit.
     *
     * @param arch what the kernel of the toolstack's domain runs on
     */
    Probed<HostCpu> cpu(Optional<Arch> arch) {
        List<Integer> words = info.hardwareCapabilities();
        if (words.size() < WORDS || words.get(0) == 0) {
            return Probed.of(new HostCpu(arch, List.of(), CpuDefinition.NONE, List.of(), Extras.NONE));
        }
        List<String> features = (words.get(0) & PAE) == 0 ? List.of() : List.of("pae");
        return definition(words).map(cpu -> new HostCpu(arch, features, cpu, List.of(), Extras.NONE));
    }

    private Probed<CpuDefinition> definition(List<Integer> words) {
        CpuDefinition.Builder cpu = CpuDefinition.builder();
        topology().ifPresent(cpu::topology);
        try {
            CpuDefinition decoded = new X86Rules(map.load().x86()).decodeHost(registers(words), DecodeOptions.DEFAULT);
            decoded.model().ifPresent(cpu::model);
            decoded.vendor().ifPresent(cpu::vendor);
            cpu.features(decoded.features());
            return Probed.of(cpu.build());
        } catch (CpuException unknown) {
            return Probed.of(cpu.build(), Note.of(XenReason.XEN_CPU_UNKNOWN, unknown, "hw_caps"));
        }
    }

    private Optional<CpuTopology> topology() {
        OptionalInt cpus = info.number("nr_cpus");
        int cores = info.number("cores_per_socket").orElse(0);
        int threads = info.number("threads_per_core").orElse(0);
        if (cpus.isEmpty() || cores == 0 || threads == 0) {
            return Optional.empty();
        }
        return Optional.of(new CpuTopology(
                cpus.getAsInt() / (cores * threads),
                OptionalInt.of(1),
                OptionalInt.empty(),
                cores,
                threads,
                Extras.NONE));
    }

    private static X86Data registers(List<Integer> words) {
        return new X86Data(
                List.of(
                        new CpuidLeaf(0x1, 0, 0, 0, words.get(1), words.get(0)),
                        new CpuidLeaf(0x7, 0, 0, words.get(5), words.get(6), 0),
                        new CpuidLeaf(0xd, 1, words.get(4), 0, 0, 0),
                        new CpuidLeaf(0x8000_0001, 0, 0, 0, words.get(3), words.get(2)),
                        new CpuidLeaf(0x8000_0007, 0, 0, 0, 0, words.get(7))),
                List.of());
    }

    /** Nodes with their memory and CPUs; empty if the toolstack named no node. */
    Optional<Topology> numa() {
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
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Topology(cells, List.of(), Extras.NONE));
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
        List<CellCpu> cpus = new ArrayList<>();
        for (XlInfo.Cpu cpu : info.cpus()) {
            if (cpu.node() == node.id()) {
                CellCpu.Place place = new CellCpu.Place(
                        cpu.socket(), OptionalInt.of(0), OptionalInt.empty(), cpu.core(), siblings(cpu));
                cpus.add(new CellCpu(cpu.id(), Optional.of(place), Extras.NONE));
            }
        }
        return cpus;
    }

    /** The threads of the same core: equal node, socket and core. */
    private CpuSet siblings(XlInfo.Cpu of) {
        List<Integer> siblings = new ArrayList<>();
        for (XlInfo.Cpu cpu : info.cpus()) {
            if (cpu.node() == of.node() && cpu.socket() == of.socket() && cpu.core() == of.core()) {
                siblings.add(cpu.id());
            }
        }
        return CpuSet.of(siblings);
    }
}
