package io.vircaps.model.note;

import java.util.List;

/**
 * One root cause and all that it explains. The remedies of what it explains do not help and are not stated.
 *
 * @param note         the cause itself, with its remedy
 * @param consequences what it explains, never empty; their chains end before the cause
 */
public record Cause(Note note, List<Explanation> consequences) {
    public Cause {
        consequences = List.copyOf(consequences);
        if (consequences.isEmpty()) {
            throw new IllegalArgumentException(note.reason().name() + " explains nothing");
        }
    }
}
