package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.xml.error.XmlFault;
import io.vircaps.xml.error.XmlPosition;
import java.util.List;
import java.util.Optional;

/**
 * The check of a readable document against the releases of libvirt.
 *
 * @param since  the first release that could have written all of it
 * @param newest the first part in the document that needs that release; empty if the oldest has it all
 * @param faults parts that the release does not write that the document was checked against, and values that none does,
 *               in the order of the document
 */
public record ReleaseCheck(Dialect since, Optional<XmlPosition> newest, List<XmlFault> faults) {
    public ReleaseCheck {
        faults = List.copyOf(faults);
    }
}
