package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process. */
class MainTest {
    private static final int SIGINT = 2;

    @Test
    void printsTheResultAndNothingElse() throws IOException, InterruptedException {
        Call call = Program.run(Program.ours("-c", "test:///default", "capabilities"));

        assertThat(call).isEqualTo(Call.of("-c", "test:///default", "capabilities"));
        assertThat(call.out()).startsWith("<capabilities>\n");
    }

    @Test
    void endsWithTheStatusOfTheResult() throws IOException, InterruptedException {
        assertThat(Program.run(Program.ours("nosuch"))).isEqualTo(Call.of("nosuch"));
        assertThat(Program.run(Program.ours("validate", "/nonexistent")).status())
                .isEqualTo(2);
    }

    @Test
    void endsQuietlyWithoutAReader() throws IOException, InterruptedException {
        Process process = Program.ours("-c", "test:///default", "capabilities").start();
        process.getInputStream().close();
        process.getOutputStream().close();

        assertThat(Program.status(process)).isEqualTo(141);
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void reportsAFullDisk() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "skipped: no /dev/full");

        Call call = Program.run(Program.ours("-c", "test:///default", "uri").redirectOutput(full));

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("error: cannot write to standard output: No space left on device\n");
    }

    @Test
    void endsWhenInterrupted() throws IOException, InterruptedException {
        assumeFalse(ignores(SIGINT), "skipped: interrupts are switched off for this process and its children");
        Process process = Program.ours("validate", "-").start();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(Program.status(process)).isEqualTo(128 + SIGINT);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    private static boolean ignores(int signal) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        return status.stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(mask -> (mask >> (signal - 1) & 1) == 1);
    }
}
