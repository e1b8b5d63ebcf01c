package io.vircaps.model.note;

import java.util.List;
import java.util.Optional;

/**
 * Why something is not there: a chain of notes, each the cause of the one before it. The last is a fact nothing is
 * known behind, so that it is there that something can be done.
 *
 * @param missing what is missing: a path below {@code <capabilities>}, or a guest
 * @param chain   why, never empty
 */
public record Explanation(String missing, List<Note> chain) {
    public Explanation {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException(missing + " without a reason");
        }
    }

    /** What helps: the last remedy of the chain, which is nearest to the fact. */
    public Optional<String> remedy() {
        Optional<String> remedy = Optional.empty();
        for (Note note : chain) {
            remedy = note.action().isPresent() ? note.action() : remedy;
        }
        return remedy;
    }
}
