package io.vircaps.output;

import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.error.XmlFault;
import java.util.List;
import java.util.Optional;

/**
 * The result of {@code validate} for one file.
 *
 * @param file   the file's name
 * @param since  the release check, where one was made
 * @param faults what is wrong with it, in the order of the document; empty if it is valid
 */
public record ValidatedFile(String file, Optional<ReleaseCheck> since, List<XmlFault> faults) {
    public ValidatedFile {
        faults = List.copyOf(faults);
    }
}
