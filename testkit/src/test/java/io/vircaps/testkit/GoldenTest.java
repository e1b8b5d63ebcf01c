package io.vircaps.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    private static final Golden COMPARES = new Golden(false, true);

    @TempDir
    private Path directory;

    @Test
    void acceptsTheSameBytes() throws IOException {
        Path file = Files.writeString(directory.resolve("same.xml"), "<a>\n</a>\n");
        assertThatCode(() -> COMPARES.check(file, "<a>\n</a>\n".getBytes(UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void showsTheLinesThatDifferAmongTheirNeighbours() throws IOException {
        Path file = Files.writeString(directory.resolve("expected.xml"), "1\n2\n3\n4\n5\n6\n7\n8\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> COMPARES.check(file, "1\n2\n3\n4\nfive\n6\n7\n8\n".getBytes(UTF_8)))
                .withMessageContaining("line 5:\n  2\n  3\n  4\n- 5\n+ five\n  6\n  7\n  8\n");
    }

    @Test
    void showsBlanksAtTheEndAndMissingLineEnds() throws IOException {
        Path file = Files.writeString(directory.resolve("expected.txt"), "a\nb\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> COMPARES.check(file, "a \nb".getBytes(UTF_8)))
                .withMessageContaining("+ a\\x20\n+ b⟨no line end⟩\n");
    }

    @Test
    void cutsLongDifferences() throws IOException {
        Path file = Files.writeString(directory.resolve("expected.txt"), "");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> COMPARES.check(file, "x\n".repeat(100).getBytes(UTF_8)))
                .withMessageContaining("+ … 60 more lines");
    }

    @Test
    void namesTheCommandThatMakesAMissingFile() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> COMPARES.check(directory.resolve("none"), new byte[0]))
                .withMessageContaining("-Dgolden.update=true");
    }

    @Test
    void rewritesOnRequest() throws IOException {
        Path file = directory.resolve("new/directory/expected.txt");
        new Golden(true, false).check(file, "text\n".getBytes(UTF_8));
        assertThat(file).hasContent("text\n");
    }

    @Test
    void refusesToRewriteInCi() throws IOException {
        Path file = Files.writeString(directory.resolve("expected.txt"), "reviewed");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Golden(true, true).check(file, "new".getBytes(UTF_8)))
                .withMessageContaining("CI");
        assertThat(file).hasContent("reviewed");
    }
}
