package io.vircaps.driver.xen;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The processor below Xen, as {@code libxlCapsInitCPU} of libvirt tells it. */
final class XenProcessor {
    /** {@code physinfo.hw_cap} since Xen 4.7. */
    static final int WORDS = 8;

    private static final int PAE = 1 << 6;

    private final XlInfo info;
    private final CpuMapSource map;

    XenProcessor(XlInfo info, CpuMapSource map) {
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

    /** As libvirt divides: whole packages, none of which it does not print; without a package there is none. */
    private Optional<CpuTopology> topology() {
        int cores = info.number("cores_per_socket").orElse(0);
        int threads = info.number("threads_per_core").orElse(0);
        long inPackage = (long) cores * threads;
        long packages = inPackage == 0 ? 0 : info.number("nr_cpus").orElse(0) / inPackage;
        if (packages == 0) {
            return Optional.empty();
        }
        return Optional.of(new CpuTopology(
                Math.toIntExact(packages), OptionalInt.of(1), OptionalInt.empty(), cores, threads, Extras.NONE));
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
}
