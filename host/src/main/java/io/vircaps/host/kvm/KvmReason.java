package io.vircaps.host.kvm;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Reasons why KVM cannot be used on a host, for all engines. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum KvmReason implements Reason {
    /** There is no KVM device. */
    KVM_MISSING(Meaning.of("/dev/kvm does not exist, so no guest has the domain type kvm.", "a device")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("load the kernel's module of KVM; vircaps explain kvm reports the obstacle")),
    /** The user may not use KVM. */
    KVM_NOT_PERMITTED(Meaning.of(
                    "/dev/kvm exists but its mode does not let this user read and write it, so no guest has "
                            + "the domain type kvm.",
                    "permission to read and write")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("add the user to the group of the device, kvm on most systems")),
    /** The device cannot be opened although its mode allows it. */
    KVM_NOT_OPENED(Meaning.of(
                    "/dev/kvm exists and the system refuses to open it for another reason than its mode: "
                            + "there is no driver behind it, or the rules of a container keep it closed.",
                    "a device that opens")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("load the kernel's module; allow the device to the container")),
    /** The device opens but does not work as KVM. */
    KVM_REFUSES_CALLS(Meaning.of(
                    "/dev/kvm opens but does not reply as KVM does.", "version 12 as the result of KVM_GET_API_VERSION")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("see what stands at /dev/kvm: it is character device 10, 232")),
    /** The kernel has the device, but its file does not exist. */
    KVM_DEVICE_NOT_MADE(Meaning.of(
                    "The kernel has KVM, but there is no /dev/kvm here: a container was not given it, or "
                            + "nothing makes device nodes.",
                    "the device of the kernel's list")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("give the container the device (docker run --device /dev/kvm), or make it: mknod "
                    + "/dev/kvm c 10 232")),
    /** No module has registered KVM. */
    KVM_MODULE_NOT_LOADED(Meaning.of(
                    "The part of KVM for this processor is not loaded, or did not stay loaded.",
                    "the directory of a loaded module")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("modprobe kvm_intel or modprobe kvm_amd, as root")),
    /** The configuration of modprobe excludes the module. */
    KVM_MODULE_BLACKLISTED(Meaning.of(
                    "The configuration of modprobe keeps the module from being loaded by itself.",
                    "no line that forbids it")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("remove the line and load the module")),
    /** The kernel was built without KVM. */
    KVM_NOT_IN_KERNEL(Meaning.of(
                    "The running kernel has no module for KVM on this processor.",
                    "the module's name in modules.dep or modules.builtin")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("install a kernel with KVM: another flavour of it, or its package of further modules")),
    /** The processor has no extension for virtualization. */
    CPU_WITHOUT_VIRTUALIZATION(Meaning.of(
                    "The processor shows no extension for virtualization to this kernel.",
                    "vmx or svm among the flags; sie on s390; a start in EL2 on ARM")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("another processor; in a virtual machine see what its host can pass on")),
    /** The firmware disables the extension. */
    VIRTUALIZATION_OFF_IN_FIRMWARE(Meaning.of(
                    "The processor has an extension for virtualization, and the firmware keeps it switched " + "off.",
                    "the extension switched on, or left open for the kernel to do it")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("switch on Intel VT-x (VMX) or AMD-V (SVM) in the firmware, then switch the machine off "
                    + "and on")),
    /** The host is a virtual machine without nested virtualization. */
    NESTED_VIRTUALIZATION_OFF(Meaning.of(
                    "This host is itself a virtual machine, and what it runs in does not pass the "
                            + "processor's extension on.",
                    "a host that passes vmx or svm on")
            .element("guest/arch/domain[@type='kvm']")
            .remedy("switch nested virtualization on where this virtual machine is run"));

    private final Meaning meaning;

    KvmReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
