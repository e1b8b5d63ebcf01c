package io.vircaps.bench.compare;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code bench/side-by-side} passes on.
 *
 * @param dist     the installed command
 * @param work     a folder for what is made meanwhile
 * @param jar      the jar of the benchmarks
 * @param jvmFlags what the launcher gives to the JVM
 * @param runs     how often a short thing is done
 * @param coldRuns how often the peer starts without a cache and with all emulators; takes a minute each
 * @param system   whether the machine's own daemon is asked instead of a private one
 */
record Options(Path dist, Path work, Path jar, List<String> jvmFlags, int runs, int coldRuns, boolean system) {
    /** Reads {@code --name value} pairs. */
    static Options parse(String... args) {
        List<String> given = List.of(args);
        return new Options(
                Path.of(value(given, "--dist").orElseThrow()),
                Path.of(value(given, "--work").orElseThrow()),
                Path.of(value(given, "--jar").orElseThrow()),
                Arrays.asList(value(given, "--jvm-flags").orElseThrow().strip().split("\\s+", -1)),
                number(given, "--runs", 21),
                number(given, "--cold-runs", 1),
                given.contains("--system"));
    }

    /** The command, asking this URI. */
    List<String> vircaps(String uri) {
        return List.of(dist.resolve("bin/vircaps").toString(), "-c", uri, "capabilities");
    }

    private static int number(List<String> given, String name, int otherwise) {
        int number = value(given, name).map(Integer::valueOf).orElse(otherwise);
        if (number < 1) {
            throw new IllegalArgumentException("%s %d: expected 1 or more".formatted(name, number));
        }
        return number;
    }

    private static Optional<String> value(List<String> given, String name) {
        int index = given.indexOf(name);
        return index < 0 || index + 1 == given.size() ? Optional.empty() : Optional.of(given.get(index + 1));
    }
}
