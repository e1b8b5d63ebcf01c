package io.vircaps.driver.qemu.process;

import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/** Finds emulators by name. Not safe for several threads. */
public interface EmulatorFinder {
    /**
     * The emulator's path; empty if there is none of that name.
     *
     * @param name a program's name, or a path if it starts with a slash
     */
    Optional<String> find(String name);

    /** The directories that are looked into, joined by colons. */
    String directories();

    /** The notes on skipped files so far, one for each file. */
    List<Note> notes();

    /** Directories and files that decide what is found, as absolute paths. */
    List<String> places();
}
