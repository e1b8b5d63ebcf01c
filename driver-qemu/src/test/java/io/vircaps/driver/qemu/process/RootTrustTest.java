package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user who runs the tests stands for root, if the directories above the temporary one are root's. */
class RootTrustTest {
    @TempDir
    Path directory;

    private Path program;

    @BeforeEach
    void makeProgram() throws IOException {
        program =
                Files.createFile(Files.createDirectory(directory.resolve("bin")).resolve("qemu-system-x86_64"));
        permit(program, "rwxr-xr-x");
        permit(directory.resolve("bin"), "rwxr-xr-x");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private long self() throws IOException {
        return Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid"));
    }

    private Optional<String> objection(Path path) throws IOException {
        RootTrust trust = new RootTrust(KernelFiles.live(), self());
        Optional<String> above = trust.objection(directory);
        org.assertj.core.api.Assumptions.assumeThat(above)
                .as("the directories above are trusted")
                .isEmpty();
        return trust.objection(path);
    }

    @Test
    void takesWhatNoOtherUserCanReplace() throws IOException {
        assertThat(objection(program)).isEmpty();
    }

    @Test
    void refusesAProgramOthersCanWrite() throws IOException {
        permit(program, "rwxrwxr-x");

        assertThat(objection(program)).hasValueSatisfying(why -> assertThat(why).contains("mode 775"));
    }

    @Test
    void refusesAProgramInADirectoryOthersCanWrite() throws IOException {
        permit(directory.resolve("bin"), "rwxr-xrwx");

        assertThat(objection(program)).isPresent();
    }

    @Test
    void refusesALinkThatLeadsThroughSuchADirectory() throws IOException {
        permit(directory.resolve("bin"), "rwxr-xrwx");
        Path link = Files.createSymbolicLink(directory.resolve("qemu"), program);

        assertThat(objection(link)).isPresent();
    }

    @Test
    void refusesTheProgramOfAnotherUser() throws IOException {
        assertThat(new RootTrust(KernelFiles.live(), self() + 1).objection(program))
                .isPresent();
    }

    @Test
    void keepsTheSearchGoing() throws IOException {
        permit(directory.resolve("bin"), "rwxr-xrwx");
        PathFinder finder = new PathFinder(
                directory.resolve("bin").toString(),
                directory,
                new DirectoryNames(KernelFiles.live()),
                Optional.of(new RootTrust(KernelFiles.live(), self())));

        assertThat(finder.find("qemu-system-x86_64")).isEmpty();
        assertThat(finder.notes()).extracting(Note::reason).containsExactly(QemuReason.EMULATOR_NOT_TRUSTED);
    }
}
