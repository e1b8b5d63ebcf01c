package io.vircaps.driver.xen.hypervisor;

import io.vircaps.model.guest.OsType;

/** The kinds of Xen guests. */
public enum XenGuestKind {
    /** Paravirtualized. */
    PV("xenpv"),
    /** Fully virtualized. */
    HVM("xenfv"),
    /** Paravirtualized with the processor's extension; since Xen 4.10 on every host with HVM. */
    PVH("xenpvh");

    private final String machine;

    XenGuestKind(String machine) {
        this.machine = machine;
    }

    OsType osType() {
        return switch (this) {
            case PV -> OsType.XEN;
            case HVM -> OsType.HVM;
            case PVH -> OsType.XENPVH;
        };
    }

    /** Its only machine type. */
    String machine() {
        return machine;
    }
}
