package io.vircaps.model.note;

import java.util.List;

/**
 * Explanations of everything that is missing, grouped by root cause.
 *
 * @param causes root causes, each once
 * @param others explanations without a root cause
 */
public record Diagnosis(List<Cause> causes, List<Explanation> others) {
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
