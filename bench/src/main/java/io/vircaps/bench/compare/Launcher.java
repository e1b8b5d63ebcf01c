package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands to their end and times them, from before the fork to after the exit.
 *
 * @param directory      where output goes
 * @param environment what differs from our own environment
 */
record Launcher(Path directory, Map<String, String> environment) {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** How long a command took. */
    Duration time(List<String> command) throws IOException, InterruptedException {
        Path output = directory.resolve("stdout");
        Path errors = directory.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command + (ended ? " failed: " : " never ended: ") + Files.readString(errors));
        }
        return time;
    }

    /** How long a command took that prints a capabilities document. */
    Duration timeDocument(List<String> command) throws IOException, InterruptedException {
        Duration time = time(command);
        String document = output();
        if (!document.startsWith("<capabilities>")) {
            String start = document.substring(0, Math.min(document.length(), 200));
            throw new IOException(command + " printed no capabilities: " + start);
        }
        return time;
    }

    /** What the last command printed. */
    String output() throws IOException {
        return Files.readString(directory.resolve("stdout"), StandardCharsets.UTF_8);
    }
}
