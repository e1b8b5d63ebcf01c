package io.vircaps.output.explain;

import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import java.util.List;

/**
 * The answer to "why is it not there?".
 *
 * @param subject what was asked about: the URI of an engine's document, or a guest
 * @param present whether it is there; for a document, whether nothing is missing in it
 * @param causes  root causes that explain several things, or all, each once
 * @param missing what no root cause explains, each thing by itself; all of them must be put right
 * @param found   what is there, in words
 */
public record Explained(String subject, boolean present, List<Cause> causes, List<Explanation> missing, String found) {
    public Explained {
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
    }

    /** Something that is there. */
    static Explained present(String subject, String found) {
        return new Explained(subject, true, List.of(), List.of(), found);
    }

    /** Something that is not there, or not whole. */
    static Explained absent(String subject, Diagnosis why) {
        return new Explained(subject, false, why.causes(), why.others(), "");
    }
}
