package io.vircaps.driver.qemu;

import io.vircaps.model.note.Reason;

/** Why the QEMU driver's part of the document is not what it could be. */
public enum QemuReason implements Reason {
    /** No emulator was found. */
    EMULATOR_MISSING("No qemu-system-* program was found in PATH, so there are no guests."),
    /** A file has an emulator's name but is no program. */
    EMULATOR_NOT_EXECUTABLE("A file with an emulator's name is a folder, a dangling link or not executable; it was"
            + " passed over, as libvirt does."),
    /** As root: others could have put the emulator there. */
    EMULATOR_NOT_TRUSTED("As root, a program that another user owns or can replace is not run; it was passed over."),
    /** The operating system refused to start it. */
    EMULATOR_NOT_STARTED("The emulator could not be started, for example because it was built for another"
            + " architecture; its guests are missing."),
    /** It ended before it answered. */
    EMULATOR_FAILED("The emulator ended before it had answered; its guests are missing."),
    /** It did not answer in time. */
    EMULATOR_SILENT("The emulator did not answer in time and was killed; its guests are missing."),
    /** It said what QEMU never says. */
    EMULATOR_MALFORMED("The emulator sent what is not QMP, or more than any emulator sends; its guests are missing."),
    /** It refused a command. */
    EMULATOR_REFUSED("The emulator refused a command that every supported QEMU knows; its guests are missing."),
    /** It is older than libvirt takes. */
    EMULATOR_TOO_OLD(
            "The emulator is older than the oldest QEMU this release of libvirt takes; its guests are missing."),
    /** It emulates what libvirt has no name for. */
    EMULATOR_TARGET_UNKNOWN("The emulator emulates an architecture this release of libvirt does not know; its guests"
            + " are missing."),
    /** It could not be ended. */
    EMULATOR_LEFT_BEHIND("A process of an emulator could not be ended in time; the document is whole."),
    /** As root: no tool to become the user emulators run as. */
    EMULATOR_RUN_AS_ROOT("The program setpriv of util-linux is missing, so emulators were asked as root and not as the"
            + " user libvirt runs them as; the document is whole."),
    /** KVM can be used. */
    KVM_USABLE("KVM can be used, so guests of the host's architecture have the domain type kvm."),
    /** KVM can be used, but only with a capability that an emulator of a real guest does not have. */
    KVM_BY_PRIVILEGE("The user emulators run as may not open /dev/kvm; the domain type kvm is printed all the same,"
            + " because libvirt asks emulators with CAP_DAC_OVERRIDE."),
    /** There is no KVM device. */
    KVM_MISSING("/dev/kvm does not exist, so no guest has the domain type kvm."),
    /** The user may not use KVM. */
    KVM_NOT_PERMITTED("/dev/kvm exists but may not be opened, so no guest has the domain type kvm."),
    /** The emulator has no KVM. */
    KVM_NOT_BUILT(
            "The emulator of the host's architecture was built without KVM, so no guest has the domain type kvm."),
    /** KVM failed for another reason. */
    KVM_REFUSED("/dev/kvm can be opened but the emulator could not use it, so no guest has the domain type kvm."),
    /** An ordinary user asked for the system's document. */
    SYSTEM_SEEN_BY_USER(
            "The document of qemu:///system is the one root's libvirtd prints; an ordinary user sees less of"
                    + " the host and asks emulators as himself."),
    /** The host folder is damaged. */
    TRANSCRIPT_UNREADABLE("A transcript of the host folder cannot be read; the emulator's guests are missing.");

    private final String explanation;

    QemuReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
