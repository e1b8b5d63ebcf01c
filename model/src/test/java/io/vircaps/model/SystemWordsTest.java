package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemWordsTest {
    @TempDir
    private Path directory;

    private static String words(ThrowingCallable refused) {
        return SystemWords.of(catchThrowableOfType(IOException.class, refused));
    }

    @Test
    void namesNoTypeOfJava() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(words(() -> Files.readString(directory.resolve("none")))).isEqualTo("no such file");
        assertThat(words(() -> Files.list(file))).isEqualTo("not a directory");
        assertThat(words(() -> Files.createFile(file))).isEqualTo("exists already");
        assertThat(words(() -> Files.delete(directory))).isEqualTo("not empty");
        assertThat(words(() -> Files.readString(directory))).isEqualTo("Is a directory");
        assertThat(words(() -> Files.readString(file.resolve("below")))).isEqualTo("Not a directory");
    }

    /** Root is denied nothing, so this one is not made by a file. */
    @Test
    void namesPermissionAndFailuresWithoutAMessage() {
        assertThat(SystemWords.of(new AccessDeniedException("file"))).isEqualTo("permission denied");
        assertThat(SystemWords.of(new IOException())).isEqualTo("refused by the system");
    }
}
