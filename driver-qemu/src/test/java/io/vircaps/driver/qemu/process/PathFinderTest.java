package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.driver.qemu.target.QemuReason;
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
    Path directory;

    private Path directory(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    private static Path program(Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve(NAME));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private PathFinder finder(String searchPath) {
        return new PathFinder(searchPath, directory, new DirectoryNames(KernelFiles.live()), Optional.empty());
    }

    @Test
    void findsTheFirstInThePath() throws IOException {
        Path first = program(directory("a"));
        program(directory("b"));

        assertThat(finder(directory("empty") + ":" + directory("a") + ":" + directory("b"))
                        .find(NAME))
                .hasValue(first.toString());
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        PathFinder finder = finder(directory("a") + ":" + directory + "/missing:/dev/null");

        assertThat(finder.find(NAME)).isEmpty();
        assertThat(finder.find("/nonexistent/qemu-kvm")).isEmpty();
        assertThat(finder.notes()).isEmpty();
    }

    @Test
    void seesTheWorkingDirectoryInEmptyAndRelativeEntries() throws IOException {
        Path here = program(directory);
        Path below = program(directory("a"));

        assertThat(finder("").find(NAME)).hasValue(here.toString());
        assertThat(finder("/missing::/missing").find(NAME)).hasValue(here.toString());
        assertThat(finder("./b/../a/").find(NAME)).hasValue(below.toString());
    }

    @Test
    void keepsLinksAsTheyAre() throws IOException {
        Path real = program(directory("a"));
        Path link = Files.createSymbolicLink(directory("b").resolve(NAME), real);

        assertThat(finder(directory("b").toString()).find(NAME)).hasValue(link.toString());
    }

    @Test
    void passesOverWhatCannotBeRun() throws IOException {
        Files.createSymbolicLink(directory("a").resolve(NAME), directory.resolve("gone"));
        Files.createDirectory(directory("b").resolve(NAME));
        Files.createFile(directory("c").resolve(NAME));
        Path good = program(directory("d"));
        PathFinder finder = finder(directory("a") + ":" + directory("b") + ":" + directory("c") + ":" + directory("d"));

        assertThat(finder.find(NAME)).hasValue(good.toString());
        assertThat(finder.notes()).extracting(Note::reason).containsOnly(QemuReason.EMULATOR_NOT_EXECUTABLE);
        assertThat(finder.notes())
                .extracting(Note::detail)
                .containsExactly("a dangling link", "a directory", "not executable");
    }

    @Test
    void notesAFileOnceHoweverOftenItIsMet() throws IOException {
        Files.createFile(directory("c").resolve(NAME));
        PathFinder finder = finder(directory("c").toString());
        finder.find(NAME);
        finder.find(NAME);

        assertThat(finder.notes()).hasSize(1);
    }

    @Test
    void looksThroughFiveHundredDirectories() throws IOException {
        List<String> directories = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            directories.add(directory("f" + i).toString());
        }
        Path last = program(directory("f499"));

        assertThat(finder(String.join(":", directories)).find(NAME)).hasValue(last.toString());
    }

    @Test
    void readsByNameWhereADirectoryCannotBeListed() throws IOException {
        Path closed = directory("closed");
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
