package io.vircaps.driver.xen.libxl;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.model.Extras;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The processor below Xen, as libvirt's {@code libxlCapsInitCPU} describes it. */
final class XenProcessor {
    private final XlInfo info;
    private final HardwareWords words;
    private final CpuMapSource map;

    XenProcessor(XlInfo info, HardwareWords words, CpuMapSource map) {
        this.info = info;
        this.words = words;
        this.map = map;
    }

    /**
     * The processor without its architecture. Xen reports neither vendor nor signature, so a model of any vendor may
     * fit.
     */
    Probed<HostCpu> cpu() {
        List<String> features = words.pae() ? List.of("pae") : List.of();
        return definition().map(cpu -> new HostCpu(Optional.empty(), features, cpu, List.of(), Extras.NONE));
    }

    private Probed<CpuDefinition> definition() {
        CpuDefinition.Builder cpu = CpuDefinition.builder();
        topology().ifPresent(cpu::topology);
        try {
            CpuDefinition decoded = new X86Rules(map.load().x86()).decodeHost(words.registers(), DecodeOptions.DEFAULT);
            decoded.model().ifPresent(cpu::model);
            decoded.vendor().ifPresent(cpu::vendor);
            cpu.features(decoded.features());
            return Probed.of(cpu.build());
        } catch (CpuException unknown) {
            return Probed.of(cpu.build(), Note.of(XenReason.XEN_CPU_UNKNOWN, unknown, HardwareWords.LINE));
        }
    }

    /** The topology, in whole packages as in libvirt; empty if there is no whole package. */
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
}
