package io.vircaps.driver.xen.hypervisor;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Reasons why a Xen document is incomplete. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum XenReason implements Reason {
    /** This is not the domain that controls Xen. */
    XEN_NOT_CONTROLLED(Meaning.of(
                    "This is not the domain that controls Xen, dom0: another domain, or no Xen at all. There "
                            + "is no document.",
                    "control_d")
            .element("host")
            .remedy("boot the host under Xen and run the command in dom0; in a domU use the engine that runs there")),
    /** The toolstack is not installed. */
    XEN_TOOLSTACK_MISSING(Meaning.of(
                    "The program xl of Xen's toolstack was not found, so processor, topology and memory of "
                            + "the machine are unknown: the kernel of dom0 sees only its own.",
                    "the program xl")
            .element("host/topology")
            .remedy("install Xen's tools (Debian: xen-utils-common)")),
    /** The toolstack failed or did not reply in time. */
    XEN_TOOLSTACK_FAILED(Meaning.of(
                    "The program xl of Xen's toolstack failed or did not reply in time; processor, topology "
                            + "and memory of the machine are unknown.",
                    "a reply within 10 seconds")
            .element("host/topology")
            .remedy("run xl info -n as root, and start the services of Xen")),
    /** The toolstack's output has another form. */
    XEN_TOOLSTACK_MALFORMED(Meaning.of(
                    "The program xl of Xen's toolstack printed what no known release prints; what it did not "
                            + "print is left out.",
                    "the lines of xl info -n of Xen 4.7 and later")
            .element("host/topology")
            .remedy("install the tools of the Xen that runs")),
    /** The hypervisor's capabilities are unknown, so there are no guests. */
    XEN_GUESTS_UNKNOWN(Meaning.of(
                    "The hypervisor does not report which guests it runs, so there are none in the document.",
                    "tokens such as hvm-3.0-x86_64")
            .element("guest")
            .remedy("mount /sys, with the kernel's CONFIG_XEN_SYS_HYPERVISOR")),
    /** A part of the hypervisor's string has an unknown form. */
    XEN_TOKEN_SKIPPED(Meaning.of(
                    "A part of the hypervisor's capabilities has another form than libvirt knows; it was "
                            + "skipped, as libvirt does.",
                    "xen or hvm, a version, an architecture")
            .element("guest")
            .remedy("none, unless such guests were expected: then use a release that knows the token")),
    /** The hypervisor does not run such guests. */
    XEN_TOKEN_MISSING(Meaning.of(
                    "The hypervisor's capabilities have no token for guests of that kind: it does not run them.",
                    "a token for guests of that kind")
            .element("guest")
            .remedy("a processor with Intel VT-x (VMX) or AMD-V (SVM), switched on in the firmware, and a Xen "
                    + "with CONFIG_HVM")),
    /** The hypervisor does not use the processor's extension. */
    XEN_EXTENSION_NOT_USED(Meaning.of(
                    "The processor has an extension for virtualization, and Xen does not use it: the firmware "
                            + "keeps it switched off, or this Xen was built without CONFIG_HVM.",
                    "an extension that Xen uses")
            .element("guest")
            .remedy("switch on Intel VT-x (VMX) or AMD-V (SVM) in the firmware, then switch the machine off and "
                    + "on; xl dmesg has the messages of Xen")),
    /** The kernel's flags of the processor cannot be read. */
    XEN_FLAGS_UNKNOWN(Meaning.of(
                    "/proc/cpuinfo could not be read, so which features of the processor the kernel of the "
                            + "control domain sees is not known; they are left out.",
                    "a readable file")
            .element("host/cpu/features")
            .remedy("mount /proc, and let this user read it")),
    /** The processor fits no model. */
    XEN_CPU_UNKNOWN(Meaning.of(
                    "What Xen reports of the processor fits no model of the CPU map; libvirt's Xen driver "
                            + "would not start.",
                    "words that fit a model of the map")
            .element("host/cpu/model")
            .remedy("use a newer CPU map with --cpu-map")),
    /** The device model is at another path. */
    XEN_EMULATOR_MISSING(Meaning.of(
                    "There is no device model at the path in the document. libvirt prints the path it was "
                            + "built for without a check.",
                    "a program")
            .element("guest/arch/emulator")
            .remedy("install QEMU for Xen (Debian: qemu-system-xen), or name its directory in the URI")),
    /** The firmware is at another path. */
    XEN_FIRMWARE_MISSING(Meaning.of(
                    "There is no firmware of HVM guests at the path in the document. libvirt prints the "
                            + "path it was built for without a check.",
                    "a file")
            .element("guest/arch/loader")
            .remedy("install Xen's hvmloader (Debian: xen-utils), or name its directory in the URI"));

    private final Meaning meaning;

    XenReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
