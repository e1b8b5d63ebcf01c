package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.store.process.ProcessMark;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmulatorLauncherTest {
    private static final String EMULATOR = "/usr/bin/qemu-system-x86_64";
    private static final Path SCRATCH = Path.of("/tmp/scratch");

    private static ProcessBuilder command(EmulatorUser user, ScratchDirectory scratch) {
        return new EmulatorLauncher(user, scratch, new ProcessMark("mark-1"))
                .command(EMULATOR, EmulatorLauncher.EITHER);
    }

    private static ProcessBuilder plain() {
        return command(EmulatorUser.SELF, new ScratchDirectory(Optional.of(SCRATCH)));
    }

    @Test
    void startsNoMachineAndReadsNoConfiguration() {
        assertThat(plain().command())
                .containsExactly(
                        EMULATOR,
                        "-S",
                        "-no-user-config",
                        "-nodefaults",
                        "-nographic",
                        "-qmp",
                        "stdio",
                        "-machine",
                        "none,accel=kvm:tcg");
    }

    @Test
    void putsTheProgramThatChangesTheUserInFront() {
        Setpriv tool = new Setpriv("/usr/bin/setpriv", true);
        EmulatorUser tied = new EmulatorUser(Optional.empty(), Optional.of(tool));

        assertThat(command(tied, new ScratchDirectory(Optional.of(SCRATCH))).command())
                .startsWith("/usr/bin/setpriv", "--pdeathsig", "KILL", EMULATOR);
    }

    @Test
    void leavesNothingOfTheUsersEnvironmentButThePath() {
        Map<String, String> environment = plain().environment();

        assertThat(environment.keySet())
                .isSubsetOf(
                        "PATH",
                        "LD_PRELOAD",
                        "LD_LIBRARY_PATH",
                        "LC_ALL",
                        ProcessMark.VARIABLE,
                        "HOME",
                        "TMPDIR",
                        "XDG_CACHE_HOME",
                        "XDG_CONFIG_HOME",
                        "XDG_DATA_HOME",
                        "XDG_STATE_HOME",
                        "XDG_RUNTIME_DIR");
        assertThat(environment).containsEntry("LC_ALL", "C").containsEntry(ProcessMark.VARIABLE, "mark-1");
    }

    @Test
    void givesEveryDirectoryVariableTheScratchDirectory() {
        assertThat(plain().environment())
                .containsEntry("HOME", SCRATCH.toString())
                .containsEntry("XDG_RUNTIME_DIR", SCRATCH.toString())
                .containsEntry("TMPDIR", SCRATCH.toString());
        assertThat(plain().directory()).isEqualTo(SCRATCH.toFile());
    }

    @Test
    void startsAtTheRootWhereThereIsNoScratchDirectory() {
        ProcessBuilder command = command(EmulatorUser.SELF, new ScratchDirectory(Optional.empty()));

        assertThat(command.directory()).isEqualTo(Path.of("/").toFile());
        assertThat(command.environment()).containsEntry("HOME", "/nonexistent");
    }
}
