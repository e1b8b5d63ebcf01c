package io.vircaps.connect.spi;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;

/** An absent engine; the message is libvirt's, the note states the reason. */
public final class EngineAbsentException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private final transient Note note;

    /**
     * An engine that is not there.
     *
     * @param problem libvirt's message
     * @param note    why
     */
    public EngineAbsentException(Problem problem, Note note) {
        super(problem);
        this.note = note;
    }

    /** Why it is not there. */
    public Note note() {
        return note;
    }
}
