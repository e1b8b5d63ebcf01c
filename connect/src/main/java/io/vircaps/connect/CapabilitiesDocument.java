package io.vircaps.connect;

import io.vircaps.model.note.Note;
import java.util.List;

/**
 * One capabilities document of a connection.
 *
 * @param text       the document as libvirt prints it
 * @param generation differs between two documents of a connection if their probes differ; the same number is the same
 *     text
 * @param notes      why parts of it are missing
 */
public record CapabilitiesDocument(String text, long generation, List<Note> notes) {
    public CapabilitiesDocument {
        notes = List.copyOf(notes);
    }
}
