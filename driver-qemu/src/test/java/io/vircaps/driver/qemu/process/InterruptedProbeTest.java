package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends a JVM in the middle of a probe. */
class InterruptedProbeTest {
    @TempDir
    Path directory;

    private Path bin;

    @BeforeEach
    void makeDirectory() throws IOException, InterruptedException {
        assumeThat(run("env", "--default-signal=INT", "true"))
                .as("env of coreutils 8.31 or later")
                .isZero();
        bin = Files.createDirectory(directory.resolve("bin"));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process probe() throws IOException {
        return ProbingJvm.start(directory.resolve("tmp"), directory.resolve("output"), bin);
    }

    /** An emulator that never answers and starts a process in another session, and a pipe that says when it has. */
    private Path installSilentFamily() throws IOException, InterruptedException {
        Path pipe = directory.resolve("started");
        assertThat(run("mkfifo", pipe.toString())).isZero();
        FakeQemu.install(
                bin.resolve("qemu-system-sparc"), "setsid sleep 600 &\necho started > " + pipe + "\nexec sleep 600\n");
        return pipe;
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void leavesNothingBehind(String signal, int status) throws IOException, InterruptedException {
        Path pipe = installSilentFamily();
        Process probe = probe();
        assertThat(Files.readString(pipe)).isEqualTo("started\n");
        assertThat(Leftovers.awaitProcessesOf(probe.pid(), 2)).hasSize(2);
        assertThat(Leftovers.directoriesOf(probe.pid(), directory.resolve("tmp")))
                .hasSize(1);
        run("kill", "-" + signal, Long.toString(probe.pid()));

        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(probe.exitValue()).isEqualTo(status);
        assertThat(Leftovers.processesOf(probe.pid())).isEmpty();
        assertThat(Leftovers.directoriesOf(probe.pid(), directory.resolve("tmp")))
                .isEmpty();
        assertThat(directory.resolve("output")).isEmptyFile();
    }

    @Test
    void endsByItselfWithoutASignal() throws IOException, InterruptedException {
        FakeQemu.of("sparc").install(bin.resolve("qemu-system-sparc"));
        Process probe = probe();

        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("output")).hasContent("sparc");
        assertThat(probe.exitValue()).isZero();
    }
}
