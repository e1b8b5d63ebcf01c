package io.vircaps.daemon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTrustTest {
    @TempDir
    private Path directory;

    private Path file(String mode) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void knowsRoot() throws IOException {
        assertThat(FileTrust.isRoot())
                .isEqualTo(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0));
    }

    @Test
    void trustsPrivateFiles() throws IOException {
        Path file = file("rw-r--r--");
        assertThatCode(() -> FileTrust.require(file)).doesNotThrowAnyException();
    }

    @Test
    void trustsAsRootNoFileThatOthersCanWrite() throws IOException {
        assumeTrue(FileTrust.isRoot());
        Path file = file("rw-rw-r--");
        assertThatThrownBy(() -> FileTrust.require(file))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("mode 664");
    }

    @Test
    void trustsAsRootNoFileInADirectoryThatOthersCanWrite() throws IOException {
        assumeTrue(FileTrust.isRoot());
        Path file = file("rw-r--r--");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> FileTrust.require(file)).isInstanceOf(SetupException.class);
    }
}
