package io.vircaps.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts programs, ours among them, and waits for them. */
final class Program {
    private static final int LONGEST_SECONDS = 300;

    private Program() {}

    /** Ours, in a process of its own. */
    static ProcessBuilder ours(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.vircaps.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** What it printed and how it ended. */
    static Call run(ProcessBuilder program) throws IOException, InterruptedException {
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = program.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out;
            try (InputStream stream = process.getInputStream()) {
                out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new Call(status(process), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** How it ended; a program that does not is ended. */
    static int status(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end in " + LONGEST_SECONDS + " s");
        }
        return process.exitValue();
    }
}
