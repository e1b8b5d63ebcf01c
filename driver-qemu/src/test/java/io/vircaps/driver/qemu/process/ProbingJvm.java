package io.vircaps.driver.qemu.process;

import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A probe in a JVM of its own, with the limits users get. What it prints is in a file. */
final class ProbingJvm {
    private ProbingJvm() {}

    /** What the JVM runs: prints the guests' architectures, then the reasons of the notes. */
    public static void main(String[] arguments) {
        ProbeCache cache = arguments.length > 1 ? LiveProbes.cache(Path.of(arguments[1])) : ProbeCache.none();
        Probed<List<String>> guests = LiveProbes.guests(Path.of(arguments[0]), cache, QmpLimits.DEFAULT);
        List<String> words = new ArrayList<>(guests.value());
        guests.notes().forEach(note -> words.add(note.reason().name()));
        System.out.print(String.join(" ", words));
    }

    /**
     * Starts one. Signals that were ignored when the tests began, in a background job say, are given back their effect.
     *
     * @param temporary where it makes its temporary directories
     * @param output    the file for all it prints
     * @param arguments directory of emulators, directory of the cache
     */
    static Process start(Path temporary, Path output, Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=HUP,INT,TERM",
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary),
                "-cp",
                classPath(),
                ProbingJvm.class.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** The tests may run from a class path or from a module path with the tests patched in. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of(System.getProperty("basedir", "."), "target/test-classes")
                        .toString(),
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""));
    }
}
