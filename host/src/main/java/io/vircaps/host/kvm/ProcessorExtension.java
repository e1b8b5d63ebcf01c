package io.vircaps.host.kvm;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.FeatureControl;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The virtualization extension of a processor: whether it exists, is enabled, and is passed on. */
final class ProcessorExtension {
    private static final int VMX = 1 << 5;
    private static final int SVM = 1 << 2;
    private static final int AMD_FEATURES = 0x8000_0001;

    private final HostSource host;
    private final Arch arch;

    ProcessorExtension(HostSource host, Arch arch) {
        this.host = host;
        this.arch = arch;
    }

    /** The obstacles, nearest first; empty if none is known. */
    List<Note> obstacles() {
        return switch (arch.name()) {
            case "i686", "x86_64" -> ofX86();
            case "s390", "s390x" -> withoutWord("features", "sie");
            case "aarch64" -> ofArm();
            default -> List.of();
        };
    }

    private List<Note> ofX86() {
        ProcessorFacts processor = ProcessorAccess.read(host).value();
        Optional<Boolean> inProcessor = inProcessor(processor);
        Optional<Boolean> inKernel = inKernel();
        Optional<Note> locked = locked(inProcessor.orElse(false), inKernel.orElse(true));
        if (locked.isPresent()) {
            return List.of(locked.get());
        }
        boolean known = inProcessor.isPresent() || inKernel.isPresent();
        if (!known || inProcessor.orElse(false) || inKernel.orElse(false)) {
            return List.of();
        }
        List<Note> chain = new ArrayList<>();
        chain.add(Note.of(
                KvmReason.CPU_WITHOUT_VIRTUALIZATION,
                inKernel.isPresent() ? "/proc/cpuinfo, flags" : "CPUID",
                "neither vmx nor svm is among them"));
        VirtualMachine.of(host.files(), processor).map(this::nestedOff).ifPresent(chain::add);
        return chain;
    }

    /** Whether CPUID has the extension; empty if CPUID could not be read. */
    private static Optional<Boolean> inProcessor(ProcessorFacts processor) {
        boolean has = (processor.leaf(1, 0).ecx() & VMX) != 0
                || (processor.leaf(AMD_FEATURES, 0).ecx() & SVM) != 0;
        return processor.cpuid().isEmpty() ? Optional.empty() : Optional.of(has);
    }

    /** Whether the kernel's flags have the extension; empty if they are hidden. */
    private Optional<Boolean> inKernel() {
        return words("flags").map(flags -> flags.contains("vmx") || flags.contains("svm"));
    }

    /** The note names the parameter of this host's own module too, as it is easily mistaken for the outer one. */
    private Note nestedOff(VirtualMachine above) {
        KvmModule module = KvmModule.of(host.files(), arch);
        String own = module.nested()
                .map(value -> "; nested=" + value + " of its own " + module.name() + " counts for its guests alone")
                .orElse("");
        return Note.of(KvmReason.NESTED_VIRTUALIZATION_OFF, above.evidence(), "this host runs in " + above.name() + own)
                .remedy(above.remedy());
    }

    /**
     * The note that the firmware disables the extension: by the register, by a line of the kernel's log, or because
     * CPUID has the extension and the flags do not. Linux 5.6 and later hide the flag if the firmware locked the
     * register ({@code arch/x86/kernel/cpu/feat_ctl.c}).
     */
    private Optional<Note> locked(boolean inProcessor, boolean inKernel) {
        Optional<String> register = FeatureControl.locked(host);
        if (register.isPresent()) {
            return Optional.of(off("/dev/cpu/0/msr", register.get()));
        }
        Optional<String> line = KernelLog.find(host, "disabled by bios", "disabled in bios", "disabled (by bios)");
        if (line.isPresent()) {
            return Optional.of(off("kernel log", line.get()));
        }
        return inProcessor && !inKernel
                ? Optional.of(off("CPUID", "has the extension; the flags of /proc/cpuinfo have it not"))
                : Optional.empty();
    }

    private static Note off(String where, String detail) {
        return Note.of(KvmReason.VIRTUALIZATION_OFF_IN_FIRMWARE, where, detail);
    }

    private List<Note> ofArm() {
        return KernelLog.find(host, "hyp mode not available")
                .map(line -> Note.of(KvmReason.CPU_WITHOUT_VIRTUALIZATION, "kernel log", line))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Note> withoutWord(String label, String word) {
        return words(label).map(words -> words.contains(word)).orElse(true)
                ? List.of()
                : List.of(Note.of(
                        KvmReason.CPU_WITHOUT_VIRTUALIZATION, "/proc/cpuinfo, " + label, word + " is not among them"));
    }

    private Optional<List<String>> words(String label) {
        try {
            Optional<ProcCpuinfo> cpuinfo = ProcCpuinfo.head(host.files());
            return cpuinfo.flatMap(record -> record.field(label)).map(words -> List.of(words.split("\\s+", -1)));
        } catch (KernelException unreadable) {
            return Optional.empty();
        }
    }
}
