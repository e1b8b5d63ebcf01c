package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.CacheReason;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Probes with a file system that takes no file under cache and temporary files. Needs the right to mount one. */
class MountedCacheTest {
    @TempDir
    Path directory;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(directory.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=16k,mode=700", "vircaps-test", disk.toString()))
                .as("only root may mount a file system")
                .isZero();
        Files.createDirectory(disk.resolve("vircaps"));
        Files.setPosixFilePermissions(disk.resolve("vircaps"), PosixFilePermissions.fromString("rwx------"));
    }

    private void fill() {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            out.write(new byte[1 << 20]);
            throw new IllegalStateException("the disk took more than it holds");
        } catch (IOException full) {
            assertThat(disk.toFile().getUsableSpace()).isZero();
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Probed<List<String>> guests() throws IOException {
        Path bin = Files.createDirectory(directory.resolve("bin"));
        FakeQemu.of("sparc").install(bin.resolve("qemu-system-sparc"));
        return LiveProbes.guests(bin, LiveProbes.cache(disk.resolve("vircaps")), QmpLimits.DEFAULT);
    }

    @Test
    void onlyCostsTheNextRunItsTimeWhereItIsFull() throws IOException {
        fill();
        Probed<List<String>> guests = guests();

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(guests.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_WRITABLE);
        assertThat(disk.resolve("vircaps")).isEmptyDirectory();
    }

    @Test
    void onlyCostsTheNextRunItsTimeWhereItIsReadOnly() throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        Probed<List<String>> guests = guests();

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(guests.notes()).extracting(Note::reason).containsExactly(CacheReason.CACHE_NOT_WRITABLE);
    }

    @Test
    void leavesEmulatorsTheNextPlaceForTheirFiles() throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        ScratchDirectory place = ScratchDirectory.in(List.of(disk, directory));

        assertThat(place.workingDirectory().getParent()).isEqualTo(directory);
        assertThat(place.remove()).isTrue();
    }
}
