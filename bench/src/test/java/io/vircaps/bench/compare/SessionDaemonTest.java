package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a script in the daemon's place; it says where it was started and how often. */
class SessionDaemonTest {
    private static final String LISTENS = """
            #!/bin/sh
            mkdir -p "$XDG_RUNTIME_DIR/libvirt"
            echo "$$" >>"$HOME/started"
            : >"$XDG_RUNTIME_DIR/libvirt/libvirt-sock"
            exec sleep 60
            """;

    @TempDir
    private Path scratch;

    private XdgDirectories directories;

    @BeforeEach
    void makeAHome() throws IOException {
        directories = new XdgDirectories(Files.createDirectory(scratch.resolve("home")), System.getenv("PATH"));
    }

    @Test
    void listensInDirectoriesOfItsOwn() throws IOException, InterruptedException {
        try (SessionDaemon daemon = SessionDaemon.start(program(LISTENS), directories)) {
            assertThat(daemon.uri()).isEqualTo("qemu:///session?socket=" + scratch + "/home/run/libvirt/libvirt-sock");
        }
    }

    @Test
    void isGoneWhenClosed() throws IOException, InterruptedException {
        SessionDaemon.start(program(LISTENS), directories).close();

        long pid =
                Long.parseLong(Files.readString(scratch.resolve("home/started")).strip());
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void startsAgainWithoutItsCache() throws IOException, InterruptedException {
        Path kept = scratch.resolve("home/cache/libvirt/qemu/capabilities/x.xml");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "old");

        try (SessionDaemon daemon = SessionDaemon.start(program(LISTENS), directories)) {
            daemon.forget();
        }

        assertThat(kept).doesNotExist();
        assertThat(scratch.resolve("home/started")).content().hasLineCount(2);
    }

    @Test
    void namesTheLogWhenItDoesNotStart() throws IOException {
        Path fails = program("#!/bin/sh\nexit 1\n");

        assertThatThrownBy(() -> SessionDaemon.start(fails, directories))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("libvirtd.log");
    }

    private Path program(String script) throws IOException {
        Path file = Files.createFile(
                scratch.resolve("libvirtd"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(file, script);
    }
}
