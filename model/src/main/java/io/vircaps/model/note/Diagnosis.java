package io.vircaps.model.note;

import java.util.List;

/**
 * Explanations of everything that is missing, grouped by root cause.
 *
 * @param causes root causes, each once
 * @param others explanations without a root cause
 */
public record Diagnosis(List<Cause> causes, List<Explanation> others) {
    /**
     * One root cause and its consequences. The remedies of the consequences do not help and are omitted.
     *
     * @param note         the cause itself, with its remedy
     * @param consequences what the cause explains, never empty; the chains end before the cause
     */
    public record Cause(Note note, List<Explanation> consequences) {
        public Cause {
            consequences = List.copyOf(consequences);
            if (consequences.isEmpty()) {
                throw new IllegalArgumentException(note.reason().name() + " explains nothing");
            }
        }
    }

    public Diagnosis {
        causes = List.copyOf(causes);
        others = List.copyOf(others);
    }

    /** Explanations of which no root cause is known. */
    public static Diagnosis of(List<Explanation> symptoms) {
        return new Diagnosis(List.of(), symptoms);
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return causes.isEmpty() && others.isEmpty();
    }
}
