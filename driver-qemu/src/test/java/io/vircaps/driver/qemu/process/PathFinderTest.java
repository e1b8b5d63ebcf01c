package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.target.QemuReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathFinderTest {
    private static final String NAME = "qemu-system-x86_64";

    @TempDir
    Path folder;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static Path program(Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve(NAME));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private PathFinder finder(String searchPath) {
        return new PathFinder(searchPath, folder, new DirectoryNames(KernelFiles.live()), Optional.empty());
    }

    @Test
    void findsTheFirstInThePath() throws IOException {
        Path first = program(folder("a"));
        program(folder("b"));

        assertThat(finder(folder("empty") + ":" + folder("a") + ":" + folder("b"))
                        .find(NAME))
                .hasValue(first.toString());
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        PathFinder finder = finder(folder("a") + ":" + folder + "/missing:/dev/null");

        assertThat(finder.find(NAME)).isEmpty();
        assertThat(finder.find("/nonexistent/qemu-kvm")).isEmpty();
        assertThat(finder.notes()).isEmpty();
    }

    @Test
    void seesTheWorkingFolderInEmptyAndRelativeEntries() throws IOException {
        Path here = program(folder);
        Path below = program(folder("a"));

        assertThat(finder("").find(NAME)).hasValue(here.toString());
        assertThat(finder("/missing::/missing").find(NAME)).hasValue(here.toString());
        assertThat(finder("./b/../a/").find(NAME)).hasValue(below.toString());
    }

    @Test
    void keepsLinksAsTheyAre() throws IOException {
        Path real = program(folder("a"));
        Path link = Files.createSymbolicLink(folder("b").resolve(NAME), real);

        assertThat(finder(folder("b").toString()).find(NAME)).hasValue(link.toString());
    }

    @Test
    void passesOverWhatCannotBeRun() throws IOException {
        Files.createSymbolicLink(folder("a").resolve(NAME), folder.resolve("gone"));
        Files.createDirectory(folder("b").resolve(NAME));
        Files.createFile(folder("c").resolve(NAME));
        Path good = program(folder("d"));
        PathFinder finder = finder(folder("a") + ":" + folder("b") + ":" + folder("c") + ":" + folder("d"));

        assertThat(finder.find(NAME)).hasValue(good.toString());
        assertThat(finder.notes()).extracting(Note::reason).containsOnly(QemuReason.EMULATOR_NOT_EXECUTABLE);
        assertThat(finder.notes())
                .extracting(Note::detail)
                .containsExactly("a dangling link", "a directory", "not executable");
    }

    @Test
    void notesAFileOnceHoweverOftenItIsMet() throws IOException {
        Files.createFile(folder("c").resolve(NAME));
        PathFinder finder = finder(folder("c").toString());
        finder.find(NAME);
        finder.find(NAME);

        assertThat(finder.notes()).hasSize(1);
    }

    @Test
    void looksThroughFiveHundredFolders() throws IOException {
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            folders.add(folder("f" + i).toString());
        }
        Path last = program(folder("f499"));

        assertThat(finder(String.join(":", folders)).find(NAME)).hasValue(last.toString());
    }

    @Test
    void asksByNameWhereAFolderCannotBeListed() throws IOException {
        Path closed = folder("closed");
        Path program = program(closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("--x------"));
        try {
            assumeThat(closed.toFile().list()).as("root may list it").isNull();

            assertThat(finder(closed.toString()).find(NAME)).hasValue(program.toString());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
