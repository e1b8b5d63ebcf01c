package io.vircaps.driver.qemu.target;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Why the QEMU driver's part of the document is not what it could be. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum QemuReason implements Reason {
    /** No emulator was found. */
    EMULATOR_MISSING(Meaning.of(
                    "No emulator of an architecture was found: none for the host's own, or none that can run "
                            + "the requested guest.",
                    "a program qemu-system-ARCH in a directory of PATH")
            .element("guest")
            .remedy("install QEMU for that architecture (Debian: qemu-system-x86, qemu-system-arm, …)")),
    /** A file has an emulator's name but is no program. */
    EMULATOR_NOT_EXECUTABLE(Meaning.of(
                    "A file with an emulator's name is a directory, a dangling link or not executable; it was "
                            + "skipped, as libvirt does.",
                    "an executable file")
            .element("guest")
            .remedy("remove it, or make it executable")),
    /** As root: others could have put the emulator there. */
    EMULATOR_NOT_TRUSTED(Meaning.of(
                    "As root, a program that another user owns or can replace is not run; it was skipped.",
                    "a program and directories that are root's, and that no other user may write to")
            .element("guest")
            .remedy("make root its owner and take others' write permission away")),
    /** The operating system refused to start it. */
    EMULATOR_NOT_STARTED(Meaning.of(
                    "The emulator could not be started, for example because it was built for another "
                            + "architecture; its guests are missing.",
                    "a program that this machine can run")
            .element("guest")
            .remedy("install the emulator that was built for this machine")),
    /** It ended before it replied. */
    EMULATOR_FAILED(Meaning.of(
                    "The emulator ended before it had replied; its guests are missing. The note holds its "
                            + "exit status and the last lines it printed.",
                    "replies over QMP")
            .element("guest")
            .remedy("start it by hand with -machine none -nographic to see what it prints; install it again")),
    /** It did not reply in time. */
    EMULATOR_SILENT(Meaning.of(
                    "The emulator did not reply in time and was killed; its guests are missing.",
                    "a greeting within 20 seconds and each reply within 10")
            .element("guest")
            .remedy("start it by hand with -machine none -nographic -qmp stdio; try again when the machine "
                    + "is less busy")),
    /** It sent something other than QMP. */
    EMULATOR_MALFORMED(Meaning.of(
                    "The emulator sent what is not QMP, or more than any emulator sends; its guests are missing.",
                    "the QEMU Machine Protocol")
            .element("guest")
            .remedy("install QEMU's own emulator in its place")),
    /** It refused a command. */
    EMULATOR_REFUSED(Meaning.of(
                    "The emulator refused a command that every supported QEMU knows; its guests are missing.",
                    "a reply to each command")
            .element("guest")
            .remedy("install a newer QEMU")),
    /** It is older than libvirt takes. */
    EMULATOR_TOO_OLD(Meaning.of(
                    "The emulator is older than the oldest QEMU this release of libvirt takes; its guests "
                            + "are missing.",
                    "QEMU 4.2.0 or later; more for newer dialects")
            .element("guest")
            .remedy("install a newer QEMU")),
    /** It emulates what libvirt has no name for. */
    EMULATOR_TARGET_UNKNOWN(Meaning.of(
                    "The emulator emulates an architecture this release of libvirt does not know; its guests "
                            + "are missing.",
                    "an architecture that the dialect knows")
            .element("guest")
            .remedy("choose a newer dialect")),
    /** It could not be ended. */
    EMULATOR_LEFT_BEHIND(Meaning.of(
                    "A process of an emulator could not be ended in time; the document is whole.",
                    "its end within 5 seconds of its kill")
            .remedy("look what the process waits for; state D in ps is a disk or a driver")),
    /** As root: no tool to become the user emulators run as. */
    EMULATOR_RUN_AS_ROOT(Meaning.of(
                    "The program setpriv of util-linux is missing, so emulators were run as root and not "
                            + "as the user libvirt runs them as; the document is whole.",
                    "a setpriv that knows --reuid and --ambient-caps")
            .remedy("install util-linux")),
    /** It lists no machine types. */
    MACHINES_MISSING(Meaning.of(
                    "The emulator names no machine type but none; its guest has no <machine>.",
                    "at least one machine type in the reply to query-machines")
            .element("guest/arch/machine")
            .remedy("install the emulator's modules, or an emulator that was built with machines")),
    /** It cannot emulate. */
    TCG_NOT_BUILT(Meaning.of(
                    "The emulator was built without TCG, so it runs guests with KVM only; the domain type "
                            + "qemu is missing.",
                    "the type tcg-accel in the reply to qom-list-types")
            .element("guest/arch/domain[@type='qemu']")
            .remedy("install an emulator that was built with TCG, or its module accel-tcg")),
    /** KVM can be used. */
    KVM_USABLE(Meaning.of(
            "KVM can be used, so guests of the host's architecture have the domain type kvm.", "KVM that can be used")),
    /** KVM can be used, but only with a capability that an emulator of a real guest does not have. */
    KVM_BY_PRIVILEGE(Meaning.of(
                    "The user emulators run as may not open /dev/kvm; the domain type kvm is printed all the "
                            + "same, because libvirt queries emulators with CAP_DAC_OVERRIDE.",
                    "a device that the user of qemu.conf may read and write")
            .remedy("give the device the group kvm and mode 0660")),
    /** The emulator has no KVM. */
    KVM_NOT_BUILT(Meaning.of(
                    "The emulator of the host's architecture was built without KVM, so no guest has the "
                            + "domain type kvm.",
                    "present in the reply to query-kvm")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("install an emulator built with KVM")),
    /** KVM failed for another reason. */
    KVM_REFUSED(Meaning.of(
                    "/dev/kvm can be opened but the emulator could not use it, so no guest has the domain "
                            + "type kvm.",
                    "enabled in the reply to query-kvm")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("see what the emulator printed; another hypervisor may hold the processor's extensions")),
    /** KVM runs no guests of that kind. */
    KVM_NOT_NATIVE(Meaning.of(
                    "KVM runs guests of the host's own architecture only, and 32-bit ones where the "
                            + "processor can; others are emulated, with the domain type qemu.",
                    "an architecture that the host's processor runs by itself")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("use the domain type qemu, or a host of that architecture")),
    /** An ordinary user opened the system's URI. */
    SYSTEM_SEEN_BY_USER(Meaning.of(
                    "The document of qemu:///system is the one root's libvirtd prints; an ordinary user sees "
                            + "less of the host and runs emulators with that user's rights.",
                    "root")
            .element("host")
            .remedy("run the command as root")),
    /** The host directory is damaged. */
    TRANSCRIPT_UNREADABLE(Meaning.of(
                    "A transcript of the host directory cannot be read; the emulator's guests are missing.",
                    "a transcript as gather writes it")
            .element("guest")
            .remedy("gather the host again"));

    private final Meaning meaning;

    QemuReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
