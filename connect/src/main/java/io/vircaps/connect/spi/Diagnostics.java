package io.vircaps.connect.spi;

import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;

/** The reasons an engine can state beyond the notes of its probe. Each call may be slow. */
public interface Diagnostics {
    /** The causes of a note of a probe, nearest first; empty if the note is a fact itself. */
    default List<Note> causes(Note note) {
        return List.of();
    }

    /**
     * Why a guest is missing in a document: each obstacle with its causes. Empty where this engine runs no guests of
     * that kind, or knows no reason.
     *
     * @param query the guest
     * @param known the document, with its notes
     */
    default List<Explanation> whyNot(GuestQuery query, Probed<Capabilities> known) {
        return List.of();
    }

    /**
     * The root causes of what is missing, each once with what it explains.
     *
     * @param symptoms what is missing, with the chains of {@link #causes} or {@link #whyNot}
     */
    default Diagnosis diagnose(List<Explanation> symptoms) {
        return Diagnosis.of(symptoms);
    }
}
