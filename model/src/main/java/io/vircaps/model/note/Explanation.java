package io.vircaps.model.note;

import java.util.List;
import java.util.Optional;

/**
 * A chain of notes on why something is missing, each the cause of the one before it. The last note is the fact to
 * act on: its cause is not known.
 *
 * @param missing the missing part: a path below {@code <capabilities>}, or a guest
 * @param chain   the notes, never empty
 */
public record Explanation(String missing, List<Note> chain) {
    public Explanation {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException(missing + " without a reason");
        }
    }

    /** The last remedy of the chain, which is nearest to the fact. */
    public Optional<String> remedy() {
        Optional<String> remedy = Optional.empty();
        for (Note note : chain) {
            remedy = note.action().isPresent() ? note.action() : remedy;
        }
        return remedy;
    }
}
