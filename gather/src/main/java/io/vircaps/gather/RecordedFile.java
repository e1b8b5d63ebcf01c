package io.vircaps.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an engine adds to a host directory. */
public final class RecordedFile {
    private RecordedFile() {}

    /**
     * Writes a file and makes the directories it stands in.
     *
     * @param file    below the host directory: {@code root/PATH}, or {@code run/NAME} for what a program printed
     * @param content empty where only its being there counts
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
