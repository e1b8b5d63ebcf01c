package io.vircaps.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixture folders of the repository. The build tells where they are by the system property
 * {@code vircaps.fixtures}; without it they are looked for from the working folder upwards, as an IDE needs it.
 */
public final class Fixtures {
    private static final String PROPERTY = "vircaps.fixtures";

    private Fixtures() {}

    /** The folder {@code fixtures} itself. */
    public static Path root() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null) {
            return Path.of(configured);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("fixtures"))) {
                return folder.resolve("fixtures");
            }
        }
        throw new IllegalStateException("no directory fixtures here or above; set " + PROPERTY);
    }

    /** The host folder of this name. */
    public static Path host(String name) {
        Path folder = root().resolve("hosts").resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no host directory " + folder);
        }
        return folder;
    }

    /** All host folders, by name. */
    public static List<Path> hosts() {
        try (Stream<Path> folders = Files.list(root().resolve("hosts"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
