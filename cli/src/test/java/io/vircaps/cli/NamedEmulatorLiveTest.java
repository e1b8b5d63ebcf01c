package io.vircaps.cli;

import static io.vircaps.cli.VirshPeer.ours;
import static io.vircaps.cli.VirshPeer.virsh;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain capabilities of emulators that are named and not in PATH, by us and by virsh. */
@Tag("live")
class NamedEmulatorLiveTest {
    /** Emulators outside PATH: by a link, a script, and what is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "link",
                "script --machine q35",
                "link --arch aarch64",
                "arm --arch aarch64 --machine virt",
                "arm",
                "link --machine nonsense",
                "link --arch abacus",
                "link --virttype nonsense",
                "directory",
                "plain",
                "dangling",
                "missing"
            })
    void resultsForNamedEmulatorsAreEqual(String words, @TempDir Path directory)
            throws IOException, InterruptedException {
        Files.createSymbolicLink(directory.resolve("link"), Path.of("/usr/bin/qemu-system-x86_64"));
        Files.createSymbolicLink(directory.resolve("arm"), Path.of("/usr/bin/qemu-system-aarch64"));
        Files.createSymbolicLink(directory.resolve("dangling"), Path.of("/no/such/qemu"));
        Files.createDirectory(directory.resolve("directory"));
        Path plain = Files.writeString(directory.resolve("plain"), "");
        Path script =
                Files.writeString(directory.resolve("script"), "#!/bin/sh\nexec /usr/bin/qemu-system-x86_64 \"$@\"\n");
        Files.setPosixFilePermissions(plain, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        String line = "domcapabilities --emulatorbin " + directory + "/" + words;

        assertThat(ours("qemu:///system", line)).isEqualTo(virsh("qemu:///system", line));
    }
}
