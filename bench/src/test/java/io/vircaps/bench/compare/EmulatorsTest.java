package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorsTest {
    @TempDir
    private Path scratch;

    private String searchPath;

    @BeforeEach
    void installSome() throws IOException {
        program("bin/qemu-system-x86_64");
        program("bin/qemu-system-arm");
        program("bin/qemu-system-aarch64");
        program("bin/stat");
        program("local/qemu-system-arm");
        searchPath = scratch.resolve("local") + ":" + scratch.resolve("bin") + "::relative:/nowhere/at/all";
    }

    @Test
    void findsEachOnceWhereTheSearchPathFindsIt() throws IOException {
        assertThat(Emulators.in(searchPath))
                .containsExactly(
                        scratch.resolve("bin/qemu-system-aarch64"),
                        scratch.resolve("bin/qemu-system-x86_64"),
                        scratch.resolve("local/qemu-system-arm"));
    }

    @Test
    void linksAllProgramsButOnlySomeEmulators() throws IOException {
        List<Path> two = Emulators.two(Emulators.in(searchPath));

        Path directory = Emulators.links(scratch.resolve("links"), searchPath, two);

        assertThat(directory)
                .isDirectoryContaining(file -> file.endsWith("stat"))
                .isDirectoryContaining(file -> file.endsWith("qemu-system-x86_64"))
                .isDirectoryNotContaining(file -> file.endsWith("qemu-system-arm"));
    }

    private void program(String name) throws IOException {
        Path file = scratch.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
