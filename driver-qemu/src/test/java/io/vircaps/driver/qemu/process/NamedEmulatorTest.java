package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.VircapsException;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that a user names; sentences are libvirt's, where it has any. */
class NamedEmulatorTest {
    private static final QmpLimits HASTY = new QmpLimits(
            Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofSeconds(60), QmpLimits.DEFAULT.messageBytes());

    @TempDir
    Path directory;

    private Path program;

    @BeforeEach
    void makeProgram() throws IOException {
        program = script("mine", "exit 3");
    }

    private Path script(String name, String command) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + command + "\n");
        return permit(file, "rwxr-xr-x");
    }

    private static Path permit(Path file, String permissions) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private Path found(String named) {
        return NamedEmulator.of(named, directory, Optional.empty()).file();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String named) {
        return assertThatThrownBy(() -> found(named)).isInstanceOf(VircapsException.class);
    }

    @Test
    void isFoundByItsPath() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), program);

        assertThat(found(program.toString())).isEqualTo(program);
        assertThat(found(link.toString())).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "./mine", "sub/../mine"})
    void isFoundFromTheWorkingDirectory(String named) {
        assertThat(found(named)).isEqualTo(program);
    }

    @Test
    void isNotSearchedInPath() {
        assertRefused("sh").hasMessage("Cannot check QEMU binary sh: No such file or directory");
        assertRefused("/no/such/qemu").hasMessage("Cannot check QEMU binary /no/such/qemu: No such file or directory");
        assertRefused("a\0b").hasMessageStartingWith("Cannot check QEMU binary ");
    }

    @Test
    void isNoDanglingLink() throws IOException {
        Path one = Files.createSymbolicLink(directory.resolve("one"), Path.of("/no/such/qemu"));
        Path loop = Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));

        assertRefused(one.toString()).hasMessage("Cannot check QEMU binary " + one + ": No such file or directory");
        assertRefused(loop.toString()).hasMessageStartingWith("Cannot check QEMU binary " + loop + ": ");
    }

    @Test
    void isNoDirectory() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory);

        assertRefused("/").hasMessage("QEMU binary / is not executable: Is a directory");
        assertRefused(link.toString()).hasMessage("QEMU binary " + link + " is not executable: Is a directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "---------"})
    void isExecutable(String permissions) throws IOException {
        permit(program, permissions);

        assertRefused("mine").hasMessage("QEMU binary mine is not executable: Permission denied");
    }

    @ParameterizedTest
    @ValueSource(ints = {04755, 02755, 06755})
    void hasNoOtherRightsThanItsUser(int mode) throws IOException {
        Files.setAttribute(program, "unix:mode", mode);
        Path link = Files.createSymbolicLink(directory.resolve("link"), program);

        for (Path named : new Path[] {program, link}) {
            assertRefused(named.toString())
                    .hasMessage("emulator " + named + " is not started: its set-user-ID or set-group-ID bit would give"
                            + " it other rights than yours (clear it: chmod ug-s)");
        }
    }

    /** The user who runs the tests stands for root. */
    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxr-x", "rwxr-xrwx"})
    void isRootsAloneForRoot(String permissions) throws IOException {
        RootTrust trust = new RootTrust(
                KernelFiles.live(), Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid")));
        assumeThat(trust.objection(directory))
                .as("the directories above are trusted")
                .isEmpty();
        assertThat(NamedEmulator.of("mine", directory, Optional.of(trust)).file())
                .isEqualTo(program);

        permit(program, permissions);

        assertThatThrownBy(() -> NamedEmulator.of("mine", directory, Optional.of(trust)))
                .isInstanceOf(VircapsException.class)
                .hasMessageStartingWith("emulator mine is not started as root: belongs to user ")
                .hasMessageContaining(", mode 7")
                .hasMessageEndingWith(" (make root its owner and take others' write permission away)");
        assertThat(found("mine")).as("of an ordinary user").isEqualTo(program);
    }

    private static LiveEmulators live() {
        return new LiveEmulators(HostSource.live(), ProbeCache.none(), HASTY, () -> EmulatorUser.SELF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep 1000", "sleep 1000 & exec sleep 1000", "trap '' TERM; while :; do sleep 1; done"})
    void isNotWaitedForLonger(String command) throws IOException {
        String hanging = script("hanging", command).toString();

        assertThatThrownBy(() -> live().queryNamed(hanging))
                .isInstanceOf(VircapsException.class)
                .hasMessageStartingWith(hanging + ": no ")
                .hasMessageEndingWith(" within 400 ms");
        assertThat(Leftovers.processesOf(ProcessHandle.current().pid())).isEmpty();
    }

    @Test
    void reportsWhyItDidNotStart() throws IOException {
        String failing = script("failing", "echo one >&2; echo two >&2; exit 1").toString();

        assertThatThrownBy(() -> live().queryNamed(program.toString()))
                .hasMessage("internal error: Failed to start QEMU binary " + program + " for probing: ");
        assertThatThrownBy(() -> live().queryNamed(failing))
                .hasMessage("internal error: Failed to start QEMU binary " + failing + " for probing: one\ntwo\n");
    }
}
