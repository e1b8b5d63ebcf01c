package io.vircaps.bench.compare;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code bench/side-by-side} passes on.
 *
 * @param dist     the installed command
 * @param tree     a source tree with the command built in it
 * @param work     a directory for what is made meanwhile
 * @param jar      the jar of the benchmarks
 * @param jvmFlags what the launcher gives to the JVM
 * @param runs     how often a short thing is done
 * @param coldRuns how often the peer starts without a cache and with all emulators; takes a minute each, 0 for never
 * @param quick    whether little is enough: it shows that all can be measured, not what it takes
 * @param system   whether the machine's own daemon is measured instead of a private one
 */
record Options(
        Path dist,
        Path tree,
        Path work,
        Path jar,
        List<String> jvmFlags,
        int runs,
        int coldRuns,
        boolean quick,
        boolean system) {
    /** Reads {@code --name value} pairs. */
    static Options parse(String... args) {
        List<String> given = List.of(args);
        boolean quick = given.contains("--quick");
        return new Options(
                Path.of(value(given, "--dist").orElseThrow()),
                Path.of(value(given, "--tree").orElseThrow()),
                Path.of(value(given, "--work").orElseThrow()),
                Path.of(value(given, "--jar").orElseThrow()),
                Arrays.asList(value(given, "--jvm-flags").orElseThrow().strip().split("\\s+", -1)),
                number(given, "--runs", quick ? 3 : 21, 1),
                number(given, "--cold-runs", quick ? 0 : 1, 0),
                quick,
                given.contains("--system"));
    }

    /** The command line for this URI. */
    List<String> vircaps(String uri) {
        return List.of(dist.resolve("bin/vircaps").toString(), "-c", uri, "capabilities");
    }

    /** How things are timed that take less than a clock's tick. */
    Loop loop() {
        return new Loop(runs, quick ? Duration.ofMillis(300) : Duration.ofSeconds(4));
    }

    private static int number(List<String> given, String name, int otherwise, int least) {
        int number = value(given, name).map(Integer::valueOf).orElse(otherwise);
        if (number < least) {
            throw new IllegalArgumentException(name + " " + number + ": expected " + least + " or more");
        }
        return number;
    }

    private static Optional<String> value(List<String> given, String name) {
        int index = given.indexOf(name);
        return index < 0 || index + 1 == given.size() ? Optional.empty() : Optional.of(given.get(index + 1));
    }
}
