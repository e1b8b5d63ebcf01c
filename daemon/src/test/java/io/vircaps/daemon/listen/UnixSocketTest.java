package io.vircaps.daemon.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.config.SetupException;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnixSocketTest {
    @TempDir
    private Path directory;

    private Path place() {
        return directory.resolve("sock");
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
                Stream<Path> files = Files.list(directory)) {
            assertThat(client.isConnected()).isTrue();
            assertThat(files).containsExactly(place());
        }
        socket.remove();
        assertThat(place()).doesNotExist();
    }

    @Test
    void replacesASocketWithoutAListener() throws IOException {
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
                .hasMessageContaining("another daemon listens on it");
        first.remove();
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Files.writeString(place(), "precious");
        assertThatThrownBy(this::bind).isInstanceOf(SetupException.class).hasMessageContaining("not a socket");
        assertThat(place()).hasContent("precious");
    }

    @Test
    void leavesALinkAlone() throws IOException {
        Files.createSymbolicLink(place(), Path.of("elsewhere"));
        assertThatThrownBy(this::bind).isInstanceOf(SetupException.class).hasMessageContaining("not a socket");
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

    @ParameterizedTest
    @ValueSource(ints = {80, 90, 103, 104, 105, 106, 107})
    void standsWhereverASocketCan(int length) throws IOException {
        Path deep = Files.createDirectory(
                directory.resolve("d".repeat(length - directory.toString().length() - 3)));
        Path place = deep.resolve("s");
        assertThat(place.toString()).hasSize(length);
        UnixSocket socket = UnixSocket.bind(place, 0700, Optional.empty());
        Path near =
                Files.createSymbolicLink(directory.resolve("l"), deep).resolve("s"); // Java's clients get no further
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(near));
                Stream<Path> files = Files.list(deep)) {
            assertThat(client.isConnected()).isTrue();
            assertThat(files).containsExactly(place);
        }
        socket.remove();
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void doesNotWaitForADaemonThatAcceptsNoClient() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(place());
        try (ServerSocketChannel stuck =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address, 1)) {
            List<SocketChannel> waiting = new ArrayList<>();
            while (isLetIn(address, waiting)) {
                assertThat(waiting).hasSizeLessThan(10_000);
            }
            assertThatThrownBy(this::bind)
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining("another daemon may listen on it");
            for (SocketChannel client : waiting) {
                client.close();
            }
            assertThat(stuck.isOpen()).isTrue();
        }
    }

    private static boolean isLetIn(UnixDomainSocketAddress address, List<SocketChannel> waiting) throws IOException {
        SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX);
        waiting.add(client);
        client.configureBlocking(false);
        try {
            return client.connect(address);
        } catch (SocketException full) {
            return false;
        }
    }

    @Test
    void refusesAPathNoSocketCanHave() {
        Path longest = directory.resolve("x".repeat(107 - directory.toString().length() - 1));
        UnixSocket.bind(longest, 0700, Optional.empty()).remove();
        assertThatThrownBy(() -> UnixSocket.bind(Path.of(longest + "x"), 0700, Optional.empty()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("at most 107 bytes");
    }

    @Test
    void namesTheMissingGroup() {
        assertThatThrownBy(() -> UnixSocket.bind(place(), 0770, Optional.of("no-such-group")))
                .isInstanceOf(SetupException.class)
                .hasMessage(place() + ": cannot listen: no such group: no-such-group");
    }
}
