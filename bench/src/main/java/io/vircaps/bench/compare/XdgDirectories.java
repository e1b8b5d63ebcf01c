package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The directories of one set of measurements: its own cache, configuration and sockets.
 *
 * @param root       the directory
 * @param searchPath {@code PATH}, where emulators are looked for
 */
record XdgDirectories(Path root, String searchPath) {
    /** A new home. */
    static XdgDirectories make(Path root, String searchPath) throws IOException {
        return new XdgDirectories(Files.createDirectories(root), searchPath);
    }

    /** What to put into the environment of a process that is to live here. */
    Map<String, String> environment() {
        return Map.of(
                "HOME", root.toString(),
                "PATH", searchPath,
                "LC_ALL", "C",
                "XDG_CACHE_HOME", root.resolve("cache").toString(),
                "XDG_CONFIG_HOME", root.resolve("config").toString(),
                "XDG_DATA_HOME", root.resolve("data").toString(),
                "XDG_RUNTIME_DIR", runtime().toString());
    }

    /** The directory of sockets; its path must be short, a socket's has at most 107 bytes. */
    Path runtime() {
        return root.resolve("run");
    }

    /** Deletes what a program keeps here, as if it had never run. */
    void clearCache(String program) throws IOException {
        Path cache = root.resolve("cache").resolve(program);
        if (!Files.exists(cache)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(cache)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
