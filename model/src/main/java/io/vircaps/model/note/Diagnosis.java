package io.vircaps.model.note;

import java.util.List;

/**
 * What is missing, sorted by what explains it.
 *
 * @param causes root causes, each once
 * @param others what no root cause explains, as it was
 */
public record Diagnosis(List<Cause> causes, List<Explanation> others) {
    public Diagnosis {
        causes = List.copyOf(causes);
        others = List.copyOf(others);
    }

    /** Symptoms of which no root cause is known. */
    public static Diagnosis of(List<Explanation> symptoms) {
        return new Diagnosis(List.of(), symptoms);
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return causes.isEmpty() && others.isEmpty();
    }
}
