package io.vircaps.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shell sources of this module. */
final class Sources {
    private static final Path SHELL = Path.of("src/main/sh").toAbsolutePath();

    private Sources() {}

    /** The directory of the whole source tree. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** Installs the launcher into a directory, with an empty jar; returns its path. */
    static Path install(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(SHELL.resolve("launch.sh"), home.resolve("lib/launch.sh"));
        Files.copy(SHELL.resolve("vircaps-train"), home.resolve("bin/vircaps-train"));
        Files.writeString(home.resolve("lib/vircaps.jar"), "");
        return Files.copy(SHELL.resolve("vircaps"), home.resolve("bin/vircaps"));
    }
}
