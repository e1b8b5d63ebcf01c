package io.vircaps.cli.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code vircaps.1}, {@code vircaps.bash}, {@code command.md} and {@code reasons.md} into a directory; run by
 * the build.
 */
public final class Manual {
    private Manual() {}

    /**
     * Writes the files.
     *
     * @param arguments the directory and the version
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(directory.resolve("vircaps.1"), ManPage.text(arguments[1]));
        Files.writeString(directory.resolve("vircaps.bash"), BashCompletion.text());
        Files.writeString(directory.resolve("command.md"), CommandPage.text());
        Files.writeString(directory.resolve("reasons.md"), ReasonsPage.text());
    }
}
