package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.process.DirectoryNames.Listing;
import io.vircaps.kernel.KernelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryNamesTest {
    @TempDir
    private Path directory;

    private final DirectoryNames names = new DirectoryNames(KernelFiles.live());

    private Listing listing(Path of) {
        return names.of(of).orElseThrow();
    }

    private Path program(String name) throws IOException {
        return Files.createFile(directory.resolve(name));
    }

    @Test
    void listsEmulatorsInOrderAndNoOtherProgram() throws IOException {
        program("qemu-system-x86_64");
        program("qemu-system-arm");
        program("qemu-img");

        assertThat(listing(directory).names()).contains(List.of("qemu-system-arm", "qemu-system-x86_64"));
    }

    @Test
    void listsADirectoryAgainOnlyAfterItChanged() throws IOException {
        program("qemu-system-arm");
        Listing first = listing(directory);
        assertThat(listing(directory)).isSameAs(first);

        program("qemu-system-x86_64");
        Files.setLastModifiedTime(directory, FileTime.fromMillis(1));
        assertThat(listing(directory).names()).contains(List.of("qemu-system-arm", "qemu-system-x86_64"));
    }

    @Test
    void listsADirectoryOfTwoNamesOnce() throws IOException {
        program("qemu-system-arm");
        Path real = Files.createDirectory(directory.resolve("usr-bin"));
        Path link = Files.createSymbolicLink(directory.resolve("bin"), real);

        assertThat(listing(link)).isSameAs(listing(real));
    }

    @Test
    void findsNothingWhereThereIsNoDirectory() throws IOException {
        Path file = program("qemu-system-arm");

        assertThat(names.of(file)).isEmpty();
        assertThat(names.of(directory.resolve("missing"))).isEmpty();
        assertThat(names.of(file.resolve("below"))).isEqualTo(Optional.empty());
    }
}
