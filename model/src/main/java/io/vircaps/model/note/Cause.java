package io.vircaps.model.note;

import java.util.List;

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
