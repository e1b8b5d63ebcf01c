package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryCacheTest {
    private static final CacheKey KEY =
            CacheKey.of("emulator 1").with("path", "/usr/bin/qemu").with("size", 17);
    private static final byte[] ANSWER = "tcg kvm".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path directory() {
        return temporary.resolve("cache/vircaps");
    }

    private ProbeCache cache() {
        return new DirectoryCache(directory(), uid());
    }

    private long uid() {
        try {
            return Integer.toUnsignedLong((Integer) Files.getAttribute(temporary, "unix:uid"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void readsWhatAnotherProcessStored() {
        cache().write(KEY, ANSWER);

        assertThat(cache().read(KEY)).hasValue(ANSWER);
    }

    @Test
    void hasNothingForAKeyThatDiffersInOnePart() {
        cache().write(KEY, ANSWER);

        assertThat(cache().read(KEY.with("kernel", "6.1"))).isEmpty();
        assertThat(cache().read(CacheKey.of("emulator 1")
                        .with("path", "/usr/bin/qemu")
                        .with("size", 18)))
                .isEmpty();
    }

    @Test
    void replacesAnEntry() {
        cache().write(KEY, ANSWER);
        cache().write(KEY, new byte[] {1});

        assertThat(cache().read(KEY)).hasValue(new byte[] {1});
    }

    @Test
    void keepsItsDirectoryToTheUser() throws IOException {
        cache().write(KEY, ANSWER);

        assertThat(Files.getPosixFilePermissions(directory())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void makesNoDirectoryByReading() {
        ProbeCache cache = cache();

        assertThat(cache.read(KEY)).isEmpty();
        assertThat(cache.notes()).isEmpty();
        assertThat(directory()).doesNotExist();
    }

    @Test
    void ignoresAndReplacesAFileCutAtEveryByte() throws IOException {
        cache().write(KEY, ANSWER);
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        for (int length = 0; length < whole.length; length++) {
            Files.write(entry, java.util.Arrays.copyOf(whole, length));
            assertThat(cache().read(KEY)).as("cut after %d bytes", length).isEmpty();
        }
        cache().write(KEY, ANSWER);

        assertThat(cache().read(KEY)).hasValue(ANSWER);
    }

    @Test
    void ignoresAFileWithAnyByteChanged() throws IOException {
        cache().write(KEY, ANSWER);
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x20;
            Files.write(entry, changed);
            assertThat(cache().read(KEY)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void ignoresAnotherKeysEntryUnderItsName() throws IOException {
        cache().write(KEY, ANSWER);
        Path first = entry();
        byte[] foreign = Files.readAllBytes(first);
        Files.delete(first);
        CacheKey other = KEY.with("kernel", "6.1");
        cache().write(other, ANSWER);
        Files.write(entry(), foreign);

        assertThat(cache().read(other)).isEmpty();
    }

    @Test
    void keepsNoEntryThatIsTooLarge() {
        cache().write(KEY, new byte[CacheEntry.LIMIT]);

        assertThat(cache().read(KEY)).isEmpty();
    }

    @Test
    void ignoresADirectoryThatIsAFile() throws IOException {
        Files.createDirectories(directory().getParent());
        Files.writeString(directory(), "in the way");
        ProbeCache cache = cache();
        cache.write(KEY, ANSWER);

        assertThat(cache.read(KEY)).isEmpty();
        assertThat(cache.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_READABLE);
        assertThat(directory()).hasContent("in the way");
    }

    @ParameterizedTest
    @EnumSource
    void givesEachReason(CacheReason reason) throws IOException {
        switch (reason) {
            case CACHE_NOT_TRUSTED -> {
                cache().write(KEY, ANSWER);
                Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            case CACHE_NOT_READABLE -> {
                Files.createDirectories(directory().getParent());
                Files.writeString(directory(), "in the way");
            }
            case CACHE_NOT_WRITABLE -> {
                cache().write(KEY, ANSWER);
                replaceByDirectory(entry());
            }
        }
        ProbeCache cache = cache();
        cache.write(KEY, ANSWER);

        assertThat(cache.notes()).extracting(Note::reason).containsExactly(reason);
    }

    @Test
    void notesThatAnEntryCannotBeRemoved() throws IOException {
        cache().write(KEY, ANSWER);
        replaceByDirectory(entry());
        ProbeCache cache = cache();

        assertThat(cache.clear()).isZero();
        assertThat(cache.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_WRITABLE);
    }

    private static void replaceByDirectory(Path entry) throws IOException {
        Files.delete(entry);
        Files.createDirectory(entry);
        Files.createFile(entry.resolve("something"));
    }

    @Test
    void notesAParentThatIsAFile() throws IOException {
        Files.writeString(directory().getParent(), "in the way");
        ProbeCache cache = cache();
        cache.write(KEY, ANSWER);

        assertThat(cache.read(KEY)).isEmpty();
        assertThat(cache.notes()).hasSize(1);
    }

    @Test
    void followsNoLinkToADirectory() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createDirectories(directory().getParent());
        Files.createSymbolicLink(directory(), elsewhere);
        cache().write(KEY, ANSWER);

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void ignoresADirectoryOthersMayWriteTo() throws IOException {
        cache().write(KEY, ANSWER);
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwx---"));
        ProbeCache cache = cache();

        assertThat(cache.read(KEY)).isEmpty();
        assertThat(cache.clear()).isZero();
        assertThat(cache.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_TRUSTED);
    }

    @Test
    void ignoresTheDirectoryOfAnotherUser() {
        cache().write(KEY, ANSWER);
        ProbeCache other = new DirectoryCache(directory(), uid() + 1);
        other.write(KEY, new byte[] {1});

        assertThat(other.read(KEY)).isEmpty();
        assertThat(other.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_TRUSTED);
        assertThat(cache().read(KEY)).hasValue(ANSWER);
    }

    @Test
    void onlyCostsTimeWhereItMayNotWrite() throws IOException {
        assumeThat(uid()).as("root may write everywhere").isNotZero();
        cache().write(KEY, ANSWER);
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("r-x------"));
        ProbeCache cache = cache();
        cache.write(KEY.with("more", 1), ANSWER);

        assertThat(cache.read(KEY)).hasValue(ANSWER);
        assertThat(cache.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_WRITABLE);
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void notesAnEntryThatCannotBeReplaced() throws IOException {
        Path inTheWay = directory().resolve(KEY.fileName());
        Files.createDirectories(inTheWay.resolve("full"));
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwx------"));
        ProbeCache cache = cache();
        cache.write(KEY, ANSWER);
        cache.write(KEY, ANSWER);

        assertThat(cache.read(KEY)).isEmpty();
        assertThat(cache.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_WRITABLE);
        assertThat(directory().toFile().list()).containsExactly(KEY.fileName());
    }

    @Test
    void isWholeForEveryReaderWhileSeveralWrite() throws InterruptedException {
        byte[] large = new byte[100_000];
        java.util.Arrays.fill(large, (byte) 7);
        cache().write(KEY, large);
        List<Thread> writers = Stream.generate(() -> new Thread(() -> {
                    for (int i = 0; i < 50; i++) {
                        cache().write(KEY, large);
                    }
                }))
                .limit(4)
                .toList();
        writers.forEach(Thread::start);
        while (writers.stream().anyMatch(Thread::isAlive)) {
            assertThat(cache().read(KEY)).hasValue(large);
        }
        for (Thread writer : writers) {
            writer.join(TimeUnit.SECONDS.toMillis(30));
        }

        assertThat(directory().toFile().list()).containsExactly(KEY.fileName());
    }

    @Test
    void countsWhatItClears() throws IOException {
        cache().write(KEY, ANSWER);
        cache().write(KEY.with("more", 1), ANSWER);
        Files.writeString(directory().resolve("README"), "mine");
        ProbeCache cache = cache();

        assertThat(cache.clear()).isEqualTo(2);
        assertThat(cache.notes()).isEmpty();
        assertThat(directory().toFile().list()).containsExactly("README");
    }

    @Test
    void prunesWhenItWrites() throws IOException {
        cache().write(KEY, ANSWER);
        Path old = Files.move(entry(), directory().resolve("0".repeat(32)));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(91))));
        cache().write(KEY, ANSWER);

        assertThat(directory().toFile().list()).containsExactly(KEY.fileName());
    }

    @Test
    void statesTheOwnerAndTheModeThatItDoesNotTrust() throws IOException {
        cache().write(KEY, ANSWER);
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwx-w----"));
        ProbeCache cache = cache();
        cache.read(KEY);

        assertThat(cache.notes())
                .containsExactly(Note.of(
                        CacheReason.CACHE_NOT_TRUSTED,
                        directory().toString(),
                        "owner " + uid() + ", mode 720; expected owner " + uid()
                                + " and no write permission for others"));
    }
}
