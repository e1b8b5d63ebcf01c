package io.vircaps.xml.dialect;

import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;

/**
 * Whose document it is. It matters for releases before 0.4.1 only, where each driver formatted its own document.
 */
public enum EarlyFormatter {
    /** QEMU, kqemu, KVM. */
    QEMU,
    /** Xen. */
    XEN,
    /** The mock driver, and all that came with the shared formatter. */
    OTHER;

    /** The engine of a document, chosen by the first domain type it names. */
    public static EarlyFormatter of(Capabilities capabilities) {
        for (Guest guest : capabilities.guests()) {
            for (Domain domain : guest.arch().domains()) {
                return of(domain.type());
            }
        }
        return OTHER;
    }

    private static EarlyFormatter of(DomainType type) {
        if (type.equals(DomainType.XEN)) {
            return XEN;
        }
        boolean qemu = type.equals(DomainType.QEMU) || type.equals(DomainType.KVM) || type.equals(DomainType.KQEMU);
        return qemu ? QEMU : OTHER;
    }
}
