package io.vircaps.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unpacked source of the libvirt release whose test cases are run.
 *
 * @param root the folder that holds {@code meson.build}
 */
public record SourceTree(Path root) {
    /** The release; {@code conformance/fetch} brings the same. */
    static final String RELEASE = "9.0.0";

    /**
     * Where {@code conformance/fetch} leaves it, or what {@code VIRCAPS_LIBVIRT_SOURCE} names.
     *
     * @param environment the environment of this process
     * @return empty where nothing was fetched
     * @throws IllegalArgumentException if the variable names a folder that is not that release
     */
    static Optional<SourceTree> find(Map<String, String> environment) {
        String named = environment.getOrDefault("VIRCAPS_LIBVIRT_SOURCE", "");
        if (!named.isEmpty()) {
            return Optional.of(at(Path.of(named)));
        }
        return cacheHome(environment)
                .map(cache -> cache.resolve("vircaps").resolve("libvirt-" + RELEASE))
                .filter(SourceTree::isRelease)
                .map(SourceTree::new);
    }

    /**
     * The tree in this folder.
     *
     * @throws IllegalArgumentException if it is not that release
     */
    static SourceTree at(Path folder) {
        if (!isRelease(folder)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: expected the source of libvirt %s", folder, RELEASE));
        }
        return new SourceTree(folder);
    }

    /** A folder or file of libvirt's tests. */
    public Path tests(String path) {
        return root.resolve("tests").resolve(path);
    }

    /** The schema of capabilities documents. */
    public Path schema() {
        return root.resolve("src/conf/schemas/capability.rng");
    }

    /** Files of a folder of the tests whose names end so, sorted. */
    public List<Path> list(String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(tests(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> cacheHome(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("HOME"))
                        .map(home -> Path.of(home).resolve(".cache")));
    }

    private static boolean isRelease(Path folder) {
        Path build = folder.resolve("meson.build");
        try {
            return Files.isRegularFile(build)
                    && Files.readString(build).contains(String.format(Locale.ROOT, "version: '%s'", RELEASE))
                    && Files.isDirectory(folder.resolve("tests"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
