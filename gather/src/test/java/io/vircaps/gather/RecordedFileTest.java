package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFileTest {
    @TempDir
    private Path directory;

    @Test
    void isWrittenWithItsDirectories() throws IOException {
        RecordedFile.write(directory.resolve("root/etc/a"), "content");

        assertThat(Files.readString(directory.resolve("root/etc/a"))).isEqualTo("content");
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws IOException {
        RecordedFile.write(directory.resolve("a"), "");

        assertThatThrownBy(() -> RecordedFile.write(directory.resolve("a/b"), ""))
                .isInstanceOf(GatherException.class)
                .hasMessageStartingWith(directory.resolve("a/b") + ": cannot be written: ");
    }
}
