package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void isThisUsersAlone() throws IOException {
        ScratchDirectory place = ScratchDirectory.in(List.of(parent));

        assertThat(Files.getPosixFilePermissions(place.workingDirectory()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(place.home()).startsWith(parent.toString());
    }

    @Test
    void isRemovedWithAllThatIsInIt() throws IOException {
        ScratchDirectory place = ScratchDirectory.in(List.of(parent));
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Files.createFile(outside.resolve("keep"));
        Files.createDirectories(place.workingDirectory().resolve("a/b"));
        Files.createFile(place.workingDirectory().resolve("a/b/c"));
        Files.createSymbolicLink(place.workingDirectory().resolve("a/link"), outside);

        assertThat(place.remove()).isTrue();
        assertThat(place.remove()).isTrue();
        assertThat(parent).isDirectoryNotContaining(path -> path.toString().contains("vircaps-"));
        assertThat(outside.resolve("keep")).exists();
    }

    @Test
    void takesTheNextParentWhereOneWillNotDo() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        ScratchDirectory place = ScratchDirectory.in(List.of(parent.resolve("missing"), file, parent));

        assertThat(place.workingDirectory()).hasParentRaw(parent);
    }

    @Test
    void doesWithoutADirectoryWhereNoneCanBeMade() {
        ScratchDirectory place = ScratchDirectory.in(List.of(parent.resolve("missing")));

        assertThat(place.workingDirectory()).isEqualTo(Path.of("/"));
        assertThat(place.home()).isEqualTo("/nonexistent");
        assertThat(place.remove()).isTrue();
    }
}
