package io.vircaps.host.cpu;

import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.model.host.NodeInfo.Shape;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The probe of the host's processor, the children of {@code <host><cpu>} from {@code <model>} to {@code <feature>}. A
 * {@link CpuDecoder} adds the parts that a CPU map determines (model, vendor, signature, features) and the counter.
 */
public final class CpuProbe {
    private final HostView host;
    private final CpuDecoder decoder;
    private final List<Note> notes = new ArrayList<>();

    /**
     * A probe of this host, whose architecture is known.
     *
     * @param decoder decodes model and features
     */
    public CpuProbe(HostView host, CpuDecoder decoder) {
        this.host = host;
        this.decoder = decoder;
    }

    /** The CPU; empty, as in libvirt, if the CPUs cannot be counted. */
    public Probed<CpuDefinition> probe() {
        Arch arch = host.arch();
        if (!CpuArchitectures.hasDriver(arch, host.dialect())) {
            return Probed.of(CpuDefinition.NONE, Note.of(HostReason.CPU_NOT_SUPPORTED, arch.name(), "no CPU driver"));
        }
        Optional<CpuTopology> topology = topology();
        if (topology.isEmpty()) {
            return new Probed<>(CpuDefinition.NONE, notes);
        }
        CpuDefinition.Builder cpu = CpuDefinition.builder();
        notes.addAll(decoder.decode(host.source(), arch, cpu));
        cpu.topology(topology.get());
        if (arch.equals(Arch.X86_64) || arch.equals(Arch.I686)) {
            addOfCpuinfo(cpu);
        }
        return new Probed<>(cpu.build(), notes);
    }

    private Optional<CpuTopology> topology() {
        try {
            NodeInfoProbe nodeInfo = new NodeInfoProbe(host);
            nodeInfo.memory();
            return Optional.of(topology(nodeInfo.count().shape()));
        } catch (VircapsException failure) {
            notes.add(Note.of(HostReason.CPU_COUNT_FAILED, failure, "CPUs"));
            return Optional.empty();
        }
    }

    /** libvirt counts the cores of all dies and clusters together, so there is one of each. */
    private static CpuTopology topology(Shape shape) {
        OptionalInt one = OptionalInt.of(1);
        return new CpuTopology(shape.sockets(), one, one, shape.cores(), shape.threads(), Extras.NONE);
    }

    private void addOfCpuinfo(CpuDefinition.Builder cpu) {
        try {
            Optional<ProcCpuinfo> head = ProcCpuinfo.head(host.source().files());
            if (head.isEmpty()) {
                notes.add(Note.of(HostReason.CPUINFO_UNREADABLE, ProcCpuinfo.PATH, "no such file"));
                return;
            }
            addMicrocode(head.get(), cpu);
            OptionalInt bits = head.get().physicalAddressBits();
            if (bits.isEmpty()) {
                bits = ProcCpuinfo.read(host.source().files())
                        .orElse(head.get())
                        .physicalAddressBits();
            }
            addAddressSize(bits, cpu);
        } catch (KernelException unreadable) {
            notes.add(Note.of(HostReason.CPUINFO_UNREADABLE, unreadable, ProcCpuinfo.PATH));
        }
    }

    private void addMicrocode(ProcCpuinfo cpuinfo, CpuDefinition.Builder cpu) {
        OptionalLong version = cpuinfo.microcode();
        if (version.isPresent()) {
            cpu.microcode(version.getAsLong());
        } else {
            notes.add(Note.of(HostReason.MICROCODE_UNKNOWN, ProcCpuinfo.PATH, "no line microcode, or 0"));
        }
    }

    private void addAddressSize(OptionalInt bits, CpuDefinition.Builder cpu) {
        if (bits.isPresent()) {
            cpu.maxPhysAddr(new MaxPhysAddr("emulate", bits, Extras.NONE));
        } else {
            notes.add(Note.of(HostReason.ADDRESS_SIZE_UNKNOWN, ProcCpuinfo.PATH, "no line 'address sizes'"));
        }
    }
}
