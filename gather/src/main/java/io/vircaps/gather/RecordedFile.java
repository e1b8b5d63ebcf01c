package io.vircaps.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that an engine adds to a host directory. */
public final class RecordedFile {
    private RecordedFile() {}

    /**
     * Writes a file and creates its directories.
     *
     * @param file    below the host directory: {@code root/PATH}, or {@code run/NAME} for the output of a program
     * @param content its content; empty if only its existence is used
     * @throws GatherException if it cannot be written
     */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new GatherException(file, failure);
        }
    }
}
