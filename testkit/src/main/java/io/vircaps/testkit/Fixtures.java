package io.vircaps.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixture directories of the repository. The build passes their path in the system property
 * {@code vircaps.fixtures}; without it they are looked for from the working directory upwards, as an IDE needs it.
 */
public final class Fixtures {
    private static final String PROPERTY = "vircaps.fixtures";

    private Fixtures() {}

    /** The directory {@code fixtures} itself. */
    public static Path root() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null) {
            return Path.of(configured);
        }
        for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("fixtures"))) {
                return directory.resolve("fixtures");
            }
        }
        throw new IllegalStateException("no directory fixtures here or above; set " + PROPERTY);
    }

    /** The host directory of this name. */
    public static Path host(String name) {
        Path directory = root().resolve("hosts").resolve(name);
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("no host directory " + directory);
        }
        return directory;
    }

    /** All host directories, by name. */
    public static List<Path> hosts() {
        try (Stream<Path> directories = Files.list(root().resolve("hosts"))) {
            return directories.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
