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

/** The root causes that one host has, each as a note that is the same whenever it is asked for. */
final class RootNotes {
    /** {@code fs.overflowgid}: who owns what belongs to no user of a namespace. */
    private static final long NOBODY = 65534;

    private static final Set<Reason> OF_CALLS =
            Set.of(KvmReason.KVM_REFUSES_CALLS, ProcessorReason.TSC_UNKNOWN, HostReason.NUMA_CALL_REFUSED);

    /** How a filter answers as a rule: EPERM or ENOSYS, in words or as a number at the end. */
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
     * @param kvm why KVM cannot be used there, if it cannot
     */
    RootNotes(HostSource host, List<Note> kvm) {
        this.host = host;
        this.kvm = kvm;
        this.hidden = HiddenPaths.of(host);
        this.notRecorded = HiddenPaths.notRecorded(host);
        this.isolation = Isolation.of(host);
    }

    /** What hides the place that a note names. */
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

    /** The user namespace, where what a note says does not hold outside of it. */
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

    /** The seccomp filter, where it is a call that was refused. */
    Optional<Note> seccomp(Note note) {
        boolean refused = OF_CALLS.contains(note.reason())
                && REFUSAL.matcher(note.detail()).find();
        return refused && isolation.filtersCalls()
                ? Optional.of(Note.of(CauseReason.SECCOMP_FILTER, "/proc/self/status", "Seccomp: 2"))
                : Optional.empty();
    }

    /** Windows, by the name of the kernel that Microsoft builds for it. */
    Optional<Note> windows() {
        for (String path : RELEASES) {
            String release = text(path);
            if (release.toLowerCase(Locale.ROOT).contains("microsoft")) {
                return Optional.of(wsl(path, release));
            }
        }
        return Optional.empty();
    }

    /** WSL 1 translates calls and has no kernel of its own: it states 4.4.0. */
    private static Note wsl(String path, String release) {
        String first = release.lines().findFirst().orElse("").strip();
        Note note = Note.of(CauseReason.WSL, "/" + path, first);
        boolean isFirst = !release.contains("microsoft-standard") && first.contains("4.4.0");
        return isFirst ? note.remedy("WSL 1 has no Linux kernel: wsl --set-version NAME 2, in Windows") : note;
    }

    /** The virtual machine that this host is: as what keeps KVM off where that is so, so that it is stated once. */
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

    /** The system bus that is not there. */
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
