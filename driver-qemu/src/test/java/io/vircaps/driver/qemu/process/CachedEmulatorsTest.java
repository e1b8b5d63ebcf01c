package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.CacheReason;
import io.vircaps.store.ProbeCache;
import io.vircaps.testkit.qemu.BadQemu;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Probes of an emulator that counts how often it is asked, with a cache between. */
class CachedEmulatorsTest {
    @TempDir
    Path directory;

    private Path bin;
    private Path cache;

    @BeforeEach
    void makeDirectories() throws IOException {
        bin = Files.createDirectory(directory.resolve("bin"));
        cache = directory.resolve("cache");
        install("sparc");
    }

    private void install(String target) {
        FakeQemu.install(
                bin.resolve("qemu-system-sparc"),
                "echo started >> " + directory + "/starts\n"
                        + FakeQemu.of(target).script());
    }

    private int starts() throws IOException {
        return Files.readAllLines(directory.resolve("starts")).size();
    }

    /** As a new process would: what the cache remembers of itself is gone. */
    private Probed<List<String>> guests() {
        return guests(LiveProbes.cache(cache));
    }

    private Probed<List<String>> guests(ProbeCache with) {
        return LiveProbes.guests(bin, with, QmpLimits.DEFAULT);
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void areQueriedOnce() throws IOException {
        Probed<List<String>> cold = guests();

        assertThat(guests()).isEqualTo(cold).isEqualTo(Probed.of(List.of("sparc")));
        assertThat(starts()).isEqualTo(1);
    }

    @Test
    void areQueriedAgainWhenTheyChange() throws IOException {
        guests();
        install("sparc64");
        guests();

        assertThat(starts()).isEqualTo(2);
    }

    @Test
    void areQueriedAgainAfterTheyFailed() throws IOException {
        BadQemu.EXITS.install(bin.resolve("qemu-system-sparc"));
        assertThat(guests().value()).isEmpty();

        assertThat(cache).doesNotExist();
    }

    @Test
    void areQueriedInPlaceOfADamagedEntry() throws IOException {
        guests();
        byte[] bytes = Files.readAllBytes(entry());
        bytes[bytes.length / 2] ^= 1;
        Files.write(entry(), bytes);

        assertThat(guests().value()).containsExactly("sparc");
        assertThat(starts()).isEqualTo(2);
        guests();
        assertThat(starts()).as("the damaged file was replaced").isEqualTo(2);
    }

    @Test
    void areQueriedInPlaceOfAnotherProgramsFile() throws IOException {
        guests();
        Files.writeString(entry(), "#!/bin/sh\necho not ours\n");

        assertThat(guests().value()).containsExactly("sparc");
        assertThat(starts()).isEqualTo(2);
    }

    @Test
    void areQueriedInPlaceOfAnotherUsersCache() throws IOException {
        guests();
        long stranger = Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid")) + 1;
        Probed<List<String>> guests = guests(ProbeCache.in(cache, stranger));

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(guests.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_TRUSTED);
        assertThat(starts()).isEqualTo(2);
    }

    @Test
    void workWhereTheCacheIsAFile() throws IOException {
        Files.writeString(cache, "in the way");
        Probed<List<String>> guests = guests();

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(guests.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_READABLE);
        assertThat(cache).hasContent("in the way");
    }

    @Test
    void serveTwoFirstRunsAtOnce() throws IOException, InterruptedException {
        for (String target : List.of("alpha", "m68k", "x86_64")) {
            FakeQemu.of(target).install(bin.resolve("qemu-system-" + target));
        }
        List<Path> outputs = List.of(directory.resolve("one"), directory.resolve("two"));
        Process one = ProbingJvm.start(directory.resolve("tmp"), outputs.get(0), bin, cache);
        Process two = ProbingJvm.start(directory.resolve("tmp"), outputs.get(1), bin, cache);

        assertThat(one.waitFor(60, TimeUnit.SECONDS) && two.waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        assertThat(outputs).allSatisfy(output -> assertThat(output).hasContent("alpha i686 m68k sparc x86_64"));
        assertThat(LiveProbes.cache(cache).clear()).isEqualTo(4);
        assertThat(cache).isEmptyDirectory();
    }
}
