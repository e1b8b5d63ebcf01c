package io.vircaps.output.explain;

import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import java.util.List;

/**
 * Why something is absent in a document, or that it is present.
 *
 * @param subject the URI of an engine's document, or a guest
 * @param present whether it is present; for a document, whether nothing is missing in it
 * @param causes  root causes that explain several things, or all, each once
 * @param missing what no root cause explains, each thing by itself; all of them must be put right
 * @param found   what is present, in words
 */
public record Explained(String subject, boolean present, List<Cause> causes, List<Explanation> missing, String found) {
    public Explained {
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
    }

    /** A result for something present. */
    static Explained present(String subject, String found) {
        return new Explained(subject, true, List.of(), List.of(), found);
    }

    /** A result for something absent or incomplete. */
    static Explained absent(String subject, Diagnosis why) {
        return new Explained(subject, false, why.causes(), why.others(), "");
    }
}
