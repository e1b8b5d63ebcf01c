package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDirectoryTest {
    private static final HostUser JO = new HostUser(1000, 1000, List.of());

    @TempDir
    private Path directory;

    private void claim(HostUser user, Path path) {
        new NewDirectory(user).claim(path);
    }

    @Test
    void isMadeOrTakenIfEmpty() throws IOException {
        claim(JO, directory.resolve("a/b"));
        assertThat(directory.resolve("a/b")).isDirectory();

        claim(JO, directory.resolve("a/b"));
        assertThat(directory.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void refusesADirectoryWithFilesAndAFile() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> claim(JO, directory))
                .isInstanceOf(GatherException.class)
                .hasMessage(
                        directory + ": not empty: expected a new or empty directory, found 'a directory with files'");
        assertThatThrownBy(() -> claim(JO, directory.resolve("file")))
                .hasMessageEndingWith("expected a new or empty directory, found 'a file'");
    }

    @Test
    void refusesForRootADirectoryThatOthersMayWriteTo() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> claim(HostUser.ROOT, directory))
                .hasMessage(
                        directory + ": not trusted: expected a directory owned by root and writable by no other user,"
                                + " found 'another'");
        claim(JO, directory);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void namesTheDirectoryThatCannotBeMade() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> claim(JO, directory.resolve("file/below")))
                .isInstanceOf(GatherException.class)
                .hasMessageStartingWith(directory.resolve("file/below") + ": cannot be written: ");
    }
}
