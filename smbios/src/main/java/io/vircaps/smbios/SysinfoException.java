package io.vircaps.smbios;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** The machine has no system information, or has it in a form that libvirt does not read; the message is libvirt's. */
public final class SysinfoException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private static final Problem NOT_AVAILABLE =
            Problem.of(Kind.CONFIG_UNSUPPORTED, "unsupported configuration: Host SMBIOS information is not available");

    private SysinfoException() {
        super(NOT_AVAILABLE);
    }

    private SysinfoException(VircapsException cause) {
        super(NOT_AVAILABLE, cause);
    }

    /** There is no system information. */
    public static SysinfoException notAvailable() {
        return new SysinfoException();
    }

    /** There is system information that cannot be read. */
    static SysinfoException notAvailable(VircapsException cause) {
        return new SysinfoException(cause);
    }
}
