package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.qmp.QmpLimits;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends a JVM in the middle of a probe. */
class InterruptedProbeTest {
    @TempDir
    Path folder;

    /** What the JVM runs: a probe of emulators that never answer, with the limits users get. */
    static final class Probing {
        private Probing() {}

        public static void main(String[] arguments) {
            LiveProbes.guests(Path.of(arguments[0]), QmpLimits.DEFAULT);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String classPath() {
        List<String> paths = new ArrayList<>();
        paths.add(Path.of(System.getProperty("basedir", "."), "target/test-classes")
                .toString());
        paths.add(System.getProperty("java.class.path", ""));
        paths.add(System.getProperty("jdk.module.path", ""));
        return String.join(File.pathSeparator, paths);
    }

    /** Signals that were ignored when the tests began, in a background job say, are given back their effect. */
    private Process probe(Path bin) throws IOException {
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                        "-cp",
                        classPath(),
                        Probing.class.getName(),
                        bin.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** A pipe that blocks its reader until an emulator has started. */
    private Path startSignal() throws IOException, InterruptedException {
        Path pipe = folder.resolve("started");
        assertThat(run("mkfifo", pipe.toString())).isZero();
        return pipe;
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void leavesNothingBehind(String signal, int status) throws IOException, InterruptedException {
        assumeThat(run("env", "--default-signal=INT", "true"))
                .as("env of coreutils 8.31 or later")
                .isZero();
        Path pipe = startSignal();
        Path bin = Files.createDirectory(folder.resolve("bin"));
        FakeQemu.install(
                bin.resolve("qemu-system-sparc"), "setsid sleep 600 &\necho started > " + pipe + "\nexec sleep 600\n");
        Process probe = probe(bin);
        assertThat(Files.readString(pipe)).isEqualTo("started\n");
        assertThat(Leftovers.processesOf(probe.pid())).hasSize(2);
        assertThat(Leftovers.foldersOf(probe.pid(), folder.resolve("tmp"))).hasSize(1);
        run("kill", "-" + signal, Long.toString(probe.pid()));

        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(probe.exitValue()).isEqualTo(status);
        assertThat(Leftovers.processesOf(probe.pid())).isEmpty();
        assertThat(Leftovers.foldersOf(probe.pid(), folder.resolve("tmp"))).isEmpty();
        assertThat(folder.resolve("output")).isEmptyFile();
    }

    @Test
    void answersInAJvmOfItsOwn() throws IOException, InterruptedException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        FakeQemu.of("sparc").install(bin.resolve("qemu-system-sparc"));
        Process probe = probe(bin);

        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("output")).isEmptyFile();
        assertThat(probe.exitValue()).isZero();
    }
}
