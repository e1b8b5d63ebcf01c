package io.vircaps.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts commands for the tests: in a directory, in an environment of its own, with a time limit. */
final class Shell {
    private static final long LIMIT_SECONDS = 120;
    private static final String BARE_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";

    private final Path directory;
    private final Map<String, String> environment;

    private Shell(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** In this directory, with the system's PATH and nothing else. */
    static Shell in(Path directory) {
        return new Shell(directory, Map.of("PATH", BARE_PATH, "HOME", directory.toString(), "LC_ALL", "C.UTF-8"));
    }

    /** The same with one more variable. */
    Shell with(String name, Object value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value.toString());
        return new Shell(directory, more);
    }

    /** The same with these directories before all others in PATH. */
    Shell withPath(Path... first) {
        StringBuilder path = new StringBuilder();
        for (Path each : first) {
            path.append(each).append(':');
        }
        return with("PATH", path + environment.get("PATH"));
    }

    /** What a command printed and how it ended. */
    record Outcome(int status, String out, String err, long pid) {}

    /** Runs a command to its end. */
    Outcome run(Object... command) {
        try {
            return end(start(command));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A command that was started; {@link #end} waits for it. */
    record Started(Process process, Path out, Path err) {}

    Started start(Object... command) throws IOException {
        Path out = Files.createTempFile("vircaps-test", ".out");
        Path err = Files.createTempFile("vircaps-test", ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(command).stream().map(Object::toString).toList())
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    static Outcome end(Started started) throws IOException {
        Process process = started.process();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + LIMIT_SECONDS + " s");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
        Outcome outcome = new Outcome(process.exitValue(), text(started.out()), text(started.err()), process.pid());
        Files.delete(started.out());
        Files.delete(started.err());
        return outcome;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
