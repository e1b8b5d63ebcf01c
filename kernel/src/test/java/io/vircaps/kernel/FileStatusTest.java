package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStatusTest {
    @TempDir
    Path directory;

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void readsTypePermissionsAndSize() throws IOException {
        FileStatus status = FileStatus.of(file("12345", "rw-r-----"));

        assertThat(status.type()).isEqualTo(FileStatus.Type.REGULAR);
        assertThat(status.isRegular()).isTrue();
        assertThat(status.isDirectory()).isFalse();
        assertThat(status.permissions()).isEqualTo(0640);
        assertThat(status.isExecutable()).isFalse();
        assertThat(status.size()).isEqualTo(5);
    }

    @Test
    void readsOwnerTimesAndIdentityFromTheFileSystem() throws IOException {
        Path file = file("", "rw-r--r--");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        Map<String, Object> attributes = Files.readAttributes(file, "unix:uid,gid,dev,ino,ctime");

        FileStatus status = FileStatus.of(file);

        assertThat(status.uid()).isEqualTo(((Number) Objects.requireNonNull(attributes.get("uid"))).longValue());
        assertThat(status.gid()).isEqualTo(((Number) Objects.requireNonNull(attributes.get("gid"))).longValue());
        assertThat(status.device()).isEqualTo(attributes.get("dev"));
        assertThat(status.inode()).isEqualTo(attributes.get("ino"));
        assertThat(status.modified()).isEqualTo(Instant.ofEpochSecond(1000));
        assertThat(FileTime.from(status.changed())).isEqualTo(attributes.get("ctime"));
    }

    @Test
    void distinguishesDirectoriesAndDevices() throws IOException {
        assertThat(FileStatus.of(directory).type()).isEqualTo(FileStatus.Type.DIRECTORY);
        assertThat(FileStatus.of(directory).isDirectory()).isTrue();
        assertThat(FileStatus.of(Path.of("/dev/null")).type()).isEqualTo(FileStatus.Type.SPECIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--x------", "-----x---", "--------x"})
    void isExecutableWhereAnyBitIsSet(String permissions) throws IOException {
        assertThat(FileStatus.of(file("", permissions)).isExecutable()).isTrue();
    }

    @Test
    void identityIsInodeAndChangeTimeInNanoseconds() throws IOException {
        Path file = file("", "rw-r--r--");
        FileStatus status = new FileStatus(
                FileStatus.Type.REGULAR, 0644, 1, 2, 3, Instant.EPOCH, Instant.ofEpochSecond(5, 7), 8, 9);

        assertThat(status.identity()).isEqualTo("9 5000000007");
        assertThat(FileStatus.identityOf(file)).isEqualTo(FileStatus.of(file).identity());
    }

    @Test
    void ownerIsUserAndPermissions() {
        FileStatus status = new FileStatus(FileStatus.Type.REGULAR, 04755, 1, 2, 3, Instant.EPOCH, Instant.EPOCH, 8, 9);

        assertThat(status.owner()).isEqualTo(new FileOwner(1, 04755));
    }

    @Test
    void aFileOfAMapBelongsToRootAndIsReadableToAll() {
        assertThat(FileStatus.ofMap(FileStatus.Type.REGULAR, 7))
                .isEqualTo(new FileStatus(FileStatus.Type.REGULAR, 0644, 0, 0, 7, Instant.EPOCH, Instant.EPOCH, 0, 0));
        assertThat(FileStatus.ofMap(FileStatus.Type.DIRECTORY, 0).permissions()).isEqualTo(0755);
    }
}
