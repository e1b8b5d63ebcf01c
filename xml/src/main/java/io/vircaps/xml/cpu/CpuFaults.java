package io.vircaps.xml.cpu;

import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlException;
import java.util.Optional;

/**
 * What is wrong with a CPU if it is a host's, and what if it is a guest's. Which of both it is may be known only at its
 * end, and libvirt does not look at what belongs to the other. Of each the first counts.
 */
final class CpuFaults {
    private final CpuForm form;
    private Optional<XmlException> ofHost = Optional.empty();
    private Optional<XmlException> ofGuest = Optional.empty();

    CpuFaults(CpuForm form) {
        this.form = form;
    }

    /** Reads what counts for a host alone. */
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

    /** Something counts for a guest alone, and is wrong. */
    void ofGuest(XmlException fault) {
        if (ofGuest.isEmpty()) {
            ofGuest = Optional.of(fault);
        }
    }

    /** It is a host's. */
    void throwOfHost() {
        throwFirst(ofHost);
    }

    /** It is a guest's. */
    void throwOfGuest() {
        throwFirst(ofGuest);
    }

    private static void throwFirst(Optional<XmlException> fault) {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }
}
