package io.vircaps.host.kvm;

import io.vircaps.host.ArchProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.KvmLimits;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The diagnosis why KVM cannot be used on a host: the obstacle at the device, then its causes, nearest first. It reads
 * CPUID and the kernel's log, so it is used only to explain.
 */
public final class KvmDiagnosis {
    private static final String MISC = "proc/misc";
    private static final String DEVICE_OF_MISC = "kvm";
    private static final String CLASS = "sys/class/misc/kvm";

    private final HostSource host;
    private final Arch arch;

    private KvmDiagnosis(HostSource host) {
        this.host = host;
        this.arch = ArchProbe.named(host.facts());
    }

    /** The obstacle and its causes, each note the cause of the one before it; empty if none is found. */
    public static List<Note> of(HostSource host) {
        KvmDiagnosis diagnosis = new KvmDiagnosis(host);
        Optional<Note> closed = KvmAccess.obstacle(host);
        if (closed.isEmpty()) {
            return diagnosis.silent();
        }
        List<Note> chain = new ArrayList<>();
        chain.add(closed.get());
        chain.addAll(behind(host, closed.get()));
        return chain;
    }

    /** The causes of a note on KVM, nearest first; empty if none is known. */
    public static List<Note> behind(HostSource host, Note note) {
        KvmDiagnosis diagnosis = new KvmDiagnosis(host);
        if (note.reason() == KvmReason.KVM_MISSING) {
            return diagnosis.isRegistered() ? List.of(diagnosis.notMade()) : diagnosis.behindModule();
        }
        return note.reason() == KvmReason.KVM_NOT_OPENED && !diagnosis.isRegistered()
                ? diagnosis.behindModule()
                : List.of();
    }

    private List<Note> silent() {
        return KvmLimits.refusal(host)
                .map(refusal -> Note.of(KvmReason.KVM_REFUSES_CALLS, KvmAccess.DEVICE, refusal))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Whether the kernel lists the device; {@code drivers/char/misc.c}. A container may hide one of both lists.
     */
    private boolean isRegistered() {
        return isInMisc() || host.files().exists(CLASS);
    }

    private boolean isInMisc() {
        for (String line : text(MISC).lines()) {
            if (line.strip().endsWith(" " + DEVICE_OF_MISC)) {
                return true;
            }
        }
        return false;
    }

    private KernelText text(String path) {
        try {
            return host.files().read(path).orElse(new KernelText(path, ""));
        } catch (KernelException unreadable) {
            return new KernelText(path, "");
        }
    }

    private Note notMade() {
        return Note.of(
                KvmReason.KVM_DEVICE_NOT_MADE,
                "/" + (isInMisc() ? MISC : CLASS),
                "names the device kvm, " + ContainerMark.of(host));
    }

    private List<Note> behindModule() {
        KvmModule module = KvmModule.of(host.files(), arch);
        List<Note> chain = new ArrayList<>();
        if (module.isUnloaded()) {
            chain.add(module.notLoaded());
        }
        List<Note> extension = new ProcessorExtension(host, arch).obstacles();
        chain.addAll(extension);
        if (extension.isEmpty()) {
            module.obstacle().ifPresent(chain::add);
        }
        return chain;
    }
}
