package io.vircaps.xml.cpu;

import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlException;
import java.util.Optional;

/**
 * The first fault of a CPU as a host's, and its first as a guest's. Which of both it is may be known only at its end,
 * and libvirt ignores parts of the other form.
 */
final class CpuFaults {
    private final CpuForm form;
    private Optional<XmlException> ofHost = Optional.empty();
    private Optional<XmlException> ofGuest = Optional.empty();

    CpuFaults(CpuForm form) {
        this.form = form;
    }

    /** Reads a part of a host's CPU and keeps its fault. */
    void readOfHost(Runnable reading) {
        if (form == CpuForm.GUEST) {
            return;
        }
        try {
            reading.run();
        } catch (InvalidDocumentException fault) {
            if (ofHost.isEmpty()) {
                ofHost = Optional.of(fault);
            }
        }
    }

    /** Keeps a fault in a part of a guest's CPU. */
    void ofGuest(XmlException fault) {
        if (ofGuest.isEmpty()) {
            ofGuest = Optional.of(fault);
        }
    }

    /** Throws the fault of a host's CPU, if there is one. */
    void throwOfHost() {
        throwFirst(ofHost);
    }

    /** Throws the fault of a guest's CPU, if there is one. */
    void throwOfGuest() {
        throwFirst(ofGuest);
    }

    private static void throwFirst(Optional<XmlException> fault) {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }
}
