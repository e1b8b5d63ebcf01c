package io.vircaps.driver.xen;

import io.vircaps.model.note.Reason;

/** Why the Xen driver's part of the document is not what it could be. */
public enum XenReason implements Reason {
    /** The toolstack is not there. */
    XEN_TOOLSTACK_MISSING("The program xl of Xen's toolstack was not found, so processor, topology and memory of the"
            + " machine are unknown: the kernel of dom0 sees only its own."),
    /** The toolstack did not answer. */
    XEN_TOOLSTACK_FAILED("The program xl of Xen's toolstack failed or did not answer in time; processor, topology and"
            + " memory of the machine are unknown."),
    /** The toolstack answered in another form. */
    XEN_TOOLSTACK_MALFORMED("The program xl of Xen's toolstack printed what no known release prints; what it did not"
            + " tell is left out."),
    /** No guest at all. */
    XEN_GUESTS_UNKNOWN("The hypervisor does not say which guests it runs, so there are none in the document."),
    /** A part of the hypervisor's string has an unknown form. */
    XEN_TOKEN_SKIPPED("A part of the hypervisor's capabilities has another form than libvirt knows; it was passed"
            + " over, as libvirt does."),
    /** The processor fits no model. */
    XEN_CPU_UNKNOWN(
            "What Xen tells of the processor fits no model of the CPU map; libvirt's Xen driver would not" + " start."),
    /** The device model is somewhere else. */
    XEN_EMULATOR_MISSING("The device model is not where the document says. libvirt prints the place it was built for"
            + " without looking."),
    /** The firmware is somewhere else. */
    XEN_FIRMWARE_MISSING("The firmware of HVM guests is not where the document says. libvirt prints the place it was"
            + " built for without looking.");

    private final String explanation;

    XenReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
