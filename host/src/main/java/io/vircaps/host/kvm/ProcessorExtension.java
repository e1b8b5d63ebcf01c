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

/** Whether a processor can run guests by itself, and is allowed to. */
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

    /** What is in the way, nearest first; nothing if nothing is known to be. */
    List<Note> obstacles() {
        return switch (arch.name()) {
            case "i686", "x86_64" -> ofX86();
            case "s390", "s390x" -> withoutWord("features", "sie");
            case "aarch64" -> ofArm();
            default -> List.of();
        };
    }

    private List<Note> ofX86() {
        ProcessorFacts processor = ProcessorAccess.ask(host).value();
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

    /** What the processor says; empty where it could not be asked. */
    private static Optional<Boolean> inProcessor(ProcessorFacts processor) {
        boolean has = (processor.leaf(1, 0).ecx() & VMX) != 0
                || (processor.leaf(AMD_FEATURES, 0).ecx() & SVM) != 0;
        return processor.cpuid().isEmpty() ? Optional.empty() : Optional.of(has);
    }

    /** What the kernel's flags say; empty where they are hidden. */
    private Optional<Boolean> inKernel() {
        return words("flags").map(flags -> flags.contains("vmx") || flags.contains("svm"));
    }

    /** The parameter of this host's own module, where there is one, is easily taken for the one that counts. */
    private Note nestedOff(VirtualMachine above) {
        KvmModule module = KvmModule.of(host.files(), arch);
        String own = module.nested()
                .map(value -> "; nested=" + value + " of its own " + module.name() + " counts for its guests alone")
                .orElse("");
        return Note.of(KvmReason.NESTED_VIRTUALIZATION_OFF, above.evidence(), "this host runs in " + above.name() + own)
                .remedy(above.remedy());
    }

    /**
     * By the register, by the kernel's words, or because the processor has what the kernel does not: Linux 5.6 and
     * later hide the flag where the firmware locked it ({@code arch/x86/kernel/cpu/feat_ctl.c}).
     */
    private Optional<Note> locked(boolean inProcessor, boolean inKernel) {
        Optional<String> register = FeatureControl.locked(host);
        if (register.isPresent()) {
            return Optional.of(off("/dev/cpu/0/msr", register.get()));
        }
        Optional<String> said = KernelLog.find(host, "disabled by bios", "disabled in bios", "disabled (by bios)");
        if (said.isPresent()) {
            return Optional.of(off("kernel log", said.get()));
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
                .map(said -> Note.of(KvmReason.CPU_WITHOUT_VIRTUALIZATION, "kernel log", said))
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
