package io.vircaps.host.cause;

import io.vircaps.host.HostReason;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.host.kvm.VirtualMachine;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The root causes of one host, each as a note that is equal at every call. */
final class RootNotes {
    /** {@code fs.overflowgid}: the group of files whose group is not mapped in a namespace. */
    private static final long NOBODY = 65534;

    private static final Set<Reason> OF_CALLS =
            Set.of(KvmReason.KVM_REFUSES_CALLS, ProcessorReason.TSC_UNKNOWN, HostReason.NUMA_CALL_REFUSED);

    /** The usual errors of a filter: EPERM or ENOSYS, in words or as a number at the end. */
    private static final Pattern REFUSAL =
            Pattern.compile("not permitted|not implemented|errno (1|38)$|^(EPERM|ENOSYS)$", Pattern.CASE_INSENSITIVE);

    private static final List<String> RELEASES = List.of("proc/sys/kernel/osrelease", "proc/version");

    private final HostSource host;
    private final List<Note> kvm;
    private final HiddenPaths hidden;
    private final HiddenPaths notRecorded;
    private final Isolation isolation;

    /**
     * The causes of a host.
     *
     * @param kvm why KVM cannot be used there; empty if it can
     */
    RootNotes(HostSource host, List<Note> kvm) {
        this.host = host;
        this.kvm = kvm;
        this.hidden = HiddenPaths.of(host);
        this.notRecorded = HiddenPaths.notRecorded(host);
        this.isolation = Isolation.of(host);
    }

    /** The cause that hides the subject of a note. */
    Optional<Note> hiding(String subject) {
        if (hidden.hides(subject)) {
            return ofHidden(subject);
        }
        if (!notRecorded.hides(subject)) {
            return Optional.empty();
        }
        return Optional.of(
                isBelow(subject, HiddenPaths.SYS)
                        ? Note.of(CauseReason.SYS_NOT_RECORDED, "root/sys", "not in the host directory")
                        : Note.of(
                                CauseReason.PROC_NOT_RECORDED,
                                "root/proc",
                                "not in the host directory: " + notRecorded.below(HiddenPaths.PROC)));
    }

    private Optional<Note> ofHidden(String subject) {
        if (isBelow(subject, HiddenPaths.DEV)) {
            return Optional.of(Note.of(CauseReason.DEV_EMPTY, "/dev", "neither null nor zero is there"));
        }
        if (isBelow(subject, HiddenPaths.PROC)) {
            return Optional.of(Note.of(
                    CauseReason.PROC_PARTLY_HIDDEN,
                    "/proc",
                    "missing, empty or covered: " + hidden.below(HiddenPaths.PROC)));
        }
        if (hidden.hidden().contains(HiddenPaths.SYS)) {
            return Optional.of(Note.of(CauseReason.SYS_EMPTY, "/sys", "no directory devices in it"));
        }
        return isBelow(subject, HiddenPaths.SYS)
                ? Optional.of(Note.of(
                        CauseReason.SYS_PARTLY_HIDDEN,
                        "/sys",
                        "covered by another mount: " + hidden.below(HiddenPaths.SYS)))
                : Optional.empty();
    }

    private static boolean isBelow(String subject, String top) {
        return subject.startsWith(top) || subject.startsWith("/" + top);
    }

    /** The user namespace, if the note would not hold outside of it. */
    Optional<Note> userNamespace(Note note) {
        boolean unmapped = note.reason() == KvmReason.KVM_NOT_PERMITTED
                && host.facts().kvm().gid() == NOBODY;
        boolean misled = host.facts().user().isRoot() || unmapped;
        return misled && isolation.hasOwnUsers()
                ? Optional.of(Note.of(
                        CauseReason.USER_NAMESPACE,
                        "/proc/self/uid_map",
                        isolation.uidMap().orElseThrow()))
                : Optional.empty();
    }

    /** The seccomp filter, if a call was refused. */
    Optional<Note> seccomp(Note note) {
        boolean refused = OF_CALLS.contains(note.reason())
                && REFUSAL.matcher(note.detail()).find();
        return refused && isolation.filtersCalls()
                ? Optional.of(Note.of(CauseReason.SECCOMP_FILTER, "/proc/self/status", "Seccomp: 2"))
                : Optional.empty();
    }

    /** Windows, recognized by the release name of Microsoft's kernel. */
    Optional<Note> windows() {
        for (String path : RELEASES) {
            String release = text(path);
            if (release.toLowerCase(Locale.ROOT).contains("microsoft")) {
                return Optional.of(wsl(path, release));
            }
        }
        return Optional.empty();
    }

    /** WSL 1 translates calls and has no kernel of its own; its release is 4.4.0. */
    private static Note wsl(String path, String release) {
        String first = release.lines().findFirst().orElse("").strip();
        Note note = Note.of(CauseReason.WSL, "/" + path, first);
        boolean isFirst = !release.contains("microsoft-standard") && first.contains("4.4.0");
        return isFirst ? note.remedy("WSL 1 has no Linux kernel: wsl --set-version NAME 2, in Windows") : note;
    }

    /**
     * The virtual machine that this host is; the note on nested virtualization if there is one, so that it is stated
     * once.
     */
    Optional<Note> machineAbove() {
        for (Note note : kvm) {
            if (note.reason() == KvmReason.NESTED_VIRTUALIZATION_OFF) {
                return Optional.of(note);
            }
        }
        return VirtualMachine.of(host)
                .map(above ->
                        Note.of(CauseReason.VIRTUAL_MACHINE, above.evidence(), "this host runs in " + above.name()));
    }

    /** The missing system bus. */
    Optional<Note> bus() {
        return hidden.hides(HiddenPaths.BUS)
                ? Optional.of(Note.of(CauseReason.DBUS_MISSING, "/" + HiddenPaths.BUS, "no such file"))
                : Optional.empty();
    }

    private String text(String path) {
        try {
            return host.files().read(path).map(KernelText::text).orElse("");
        } catch (KernelException refused) {
            return "";
        }
    }
}
