package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachePruningTest {
    private static final long NOW = 1_700_000_000_000L;
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;

    @TempDir
    private Path directory;

    private CachePruning pruning() {
        return new CachePruning(directory);
    }

    private Path file(String name, long age, long size) throws IOException {
        Path file = directory.resolve(name);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(size);
        }
        return Files.setLastModifiedTime(file, FileTime.fromMillis(NOW - age));
    }

    private Path entry(int number, long age, long size) throws IOException {
        return file("%032x".formatted(number), age, size);
    }

    private List<String> names() {
        return Stream.of(directory.toFile().list()).sorted().toList();
    }

    @Test
    void namesAFileThatIsBeingWritten() {
        assertThat(CachePruning.temporaryName(Path.of("/a/0123"), 7, 8)).isEqualTo("0123-7-8.tmp");
    }

    @Test
    void removesEntriesOfMoreThanNinetyDays() throws IOException {
        entry(1, 90 * DAY, 1);
        entry(2, 90 * DAY + 1, 1);
        pruning().prune(NOW);
        assertThat(names()).containsExactly("%032x".formatted(1));
    }

    @Test
    void removesLeftoversOfMoreThanAnHour() throws IOException {
        String entry = "%032x".formatted(1);
        file(entry + "-1-1.tmp", HOUR, 1);
        file(entry + "-1-2.tmp", HOUR + 1, 1);
        pruning().prune(NOW);
        assertThat(names()).containsExactly(entry + "-1-1.tmp");
    }

    @Test
    void removesTheOldestOfTooMany() throws IOException {
        for (int i = 0; i <= CachePruning.ENTRIES; i++) {
            entry(i, i * 10L, 1);
        }
        file("%032x".formatted(0) + "-1-1.tmp", 0, 1);
        pruning().prune(NOW);
        assertThat(names()).hasSize(CachePruning.ENTRIES + 1).doesNotContain("%032x".formatted(CachePruning.ENTRIES));
    }

    @Test
    void removesTheOldestOfTooLarge() throws IOException {
        entry(1, 20, CachePruning.BYTES / 2);
        entry(2, 10, CachePruning.BYTES / 2);
        pruning().prune(NOW);
        assertThat(names()).hasSize(2);
        entry(3, 30, 1);
        pruning().prune(NOW);
        assertThat(names()).containsExactly("%032x".formatted(1), "%032x".formatted(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdeg",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdef-1-1.bak",
                "0123456789abcdef0123456789abcdef_1-1.tmp",
                "g123456789abcdef0123456789abcdef-1-1.tmp"
            })
    void touchesNoOtherFile(String name) throws IOException {
        file(name, 100 * DAY, 1);
        pruning().prune(NOW);
        assertThat(pruning().clear()).isEqualTo(new CachePruning.Cleared(0, 0));
        assertThat(names()).containsExactly(name);
    }

    @Test
    void clearsEntriesAndLeftovers() throws IOException {
        entry(1, 0, 1);
        file("%032x".formatted(1) + "-1-1.tmp", 0, 1);
        assertThat(pruning().clear()).isEqualTo(new CachePruning.Cleared(2, 0));
        assertThat(names()).isEmpty();
    }

    @Test
    void countsWhatIsLeft() throws IOException {
        Files.createDirectories(directory.resolve("%032x".formatted(1)).resolve("full"));
        entry(2, 0, 1);
        assertThat(pruning().clear()).isEqualTo(new CachePruning.Cleared(1, 1));
        assertThat(new CachePruning(directory.resolve("missing")).clear()).isEqualTo(new CachePruning.Cleared(0, 1));
    }

    @Test
    void prunesNothingWhereThereIsNoDirectory() {
        CachePruning missing = new CachePruning(directory.resolve("missing"));
        assertThatNoException().isThrownBy(() -> missing.prune(NOW));
    }

    @Test
    void prunesAtTheFirstWriteAndThenAtEachSixtyFourth() throws IOException {
        CachePruning pruning = pruning();
        for (int write = 0; write < 130; write++) {
            Path old = file("%032x".formatted(9), NOW, 1);
            pruning.wrote();
            assertThat(Files.exists(old)).as("write %d", write).isEqualTo(write % 64 != 0);
        }
    }
}
