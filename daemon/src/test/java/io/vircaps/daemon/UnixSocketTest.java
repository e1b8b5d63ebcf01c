package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnixSocketTest {
    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("sock");
    }

    private UnixSocket bind() {
        return UnixSocket.bind(place(), 0640, Optional.empty());
    }

    @Test
    void standsInItsPlaceWithItsModeAlone() throws IOException {
        UnixSocket socket = bind();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place())))
                .isEqualTo("rw-r-----");
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(place()));
                Stream<Path> files = Files.list(folder)) {
            assertThat(client.isConnected()).isTrue();
            assertThat(files).containsExactly(place());
        }
        socket.remove();
        assertThat(place()).doesNotExist();
    }

    @Test
    void replacesASocketNobodyListensOn() throws IOException {
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(place()))
                .close();
        assertThat(place()).exists();
        bind().remove();
    }

    @Test
    void leavesAnotherDaemonsSocketAlone() {
        UnixSocket first = bind();
        assertThatThrownBy(this::bind)
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("another daemon listens there");
        first.remove();
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Files.writeString(place(), "precious");
        assertThatThrownBy(this::bind).isInstanceOf(SetupException.class).hasMessageContaining("no socket");
        assertThat(place()).hasContent("precious");
    }

    @Test
    void leavesALinkAlone() throws IOException {
        Files.createSymbolicLink(place(), Path.of("elsewhere"));
        assertThatThrownBy(this::bind).isInstanceOf(SetupException.class).hasMessageContaining("no socket");
        assertThat(place()).isSymbolicLink();
    }

    @Test
    void takesAwayNothingThatStandsInItsPlaceByNow() throws IOException {
        UnixSocket first = bind();
        Files.delete(place());
        Files.writeString(place(), "another");
        first.remove();
        assertThat(place()).hasContent("another");
    }

    @Test
    void refusesAPathNoSocketCanHave() {
        Path longest = folder.resolve("x".repeat(107 - folder.toString().length() - 1));
        UnixSocket.bind(longest, 0700, Optional.empty()).remove();
        assertThatThrownBy(() -> UnixSocket.bind(Path.of(longest + "x"), 0700, Optional.empty()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("more than 107 bytes");
    }

    @Test
    void saysWhichGroupIsMissing() {
        assertThatThrownBy(() -> UnixSocket.bind(place(), 0770, Optional.of("no-such-group")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(place().toString());
    }
}
