package io.vircaps.report;

import io.vircaps.model.note.Explanation;
import java.util.List;

/**
 * The answer to "why is it not there?".
 *
 * @param subject what was asked about: the URI of an engine's document, or a guest
 * @param present whether it is there; for a document, whether nothing is missing in it
 * @param missing why not, each thing by itself; all of them must be put right
 * @param found   what is there, in words
 */
public record Explained(String subject, boolean present, List<Explanation> missing, String found) {
    public Explained {
        missing = List.copyOf(missing);
    }
}
