package io.vircaps.output;

import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.error.XmlFault;
import java.util.List;
import java.util.Optional;

/**
 * What {@code validate} found out about one file.
 *
 * @param file   the file's name
 * @param since  since when all of it exists, where that was looked for
 * @param faults what is wrong with it, in the order of the document; empty if it is valid
 */
public record ValidatedFile(String file, Optional<ReleaseCheck> since, List<XmlFault> faults) {
    public ValidatedFile {
        faults = List.copyOf(faults);
    }
}
