package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records the machine the test runs on, with two emulators of ours in the place of its own. */
class GatherLiveTest {
    @TempDir
    private Path directory;

    private Path gathered;

    @BeforeEach
    void makeEmulators() throws IOException {
        gathered = directory.resolve("gathered");
        Path bin = Files.createDirectory(directory.resolve("bin"));
        FakeQemu.of("x86_64").kvm(true).install(bin.resolve("qemu-system-x86_64"));
        FakeQemu.of("sparc").install(bin.resolve("qemu-system-sparc"));
        FakeQemu.install(bin.resolve("qemu-system-m68k"), "echo broken >&2; exit 3\n");
    }

    private Call run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder program = Program.ours(arguments);
        program.environment().put("PATH", directory.resolve("bin").toString());
        program.environment().put("HOME", directory.toString());
        program.environment().remove("XDG_CONFIG_HOME");
        return Program.run(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu:///system", "qemu:///session"})
    void hostDirectoryPrintsTheDocumentOfTheLiveHost(String uri) throws IOException, InterruptedException {
        Call gather = run("gather", "--identity", gathered.toString());
        Call live = run("--no-cache", "-c", uri, "capabilities");

        assertThat(gather.status()).isZero();
        assertThat(gather.out()).isEqualTo("Gathered this host into " + gathered + "\n");
        assertThat(live.out())
                .contains("qemu-system-x86_64", "qemu-system-sparc")
                .doesNotContain("m68k");
        assertThat(run("--host", gathered.toString(), "-c", uri, "capabilities").out())
                .isEqualTo(live.out());
        assertThat(run("--host", gathered.toString(), "-c", uri, "capabilities", "--notes")
                        .err())
                .contains("note: EMULATOR_FAILED ", "qemu-system-m68k", "broken");
    }

    @Test
    void hostDirectoryPrintsTheContainersOfTheLiveHost() throws IOException, InterruptedException {
        run("gather", "--identity", gathered.toString());
        Call live = run("--no-cache", "-c", "lxc:///system", "capabilities");

        assertThat(live.out()).contains("<domain type='lxc'/>");
        assertThat(run("--host", gathered.toString(), "-c", "lxc:///system", "capabilities")
                        .out())
                .isEqualTo(live.out());
    }

    @Test
    void refusesADirectoryThatHoldsSomething() throws IOException, InterruptedException {
        Call call = run("gather", directory.toString());

        assertThat(call)
                .isEqualTo(new Call(
                        1,
                        "",
                        "error: " + directory
                                + ": not empty: expected a new or empty directory, found 'a directory with files'\n"));
    }
}
