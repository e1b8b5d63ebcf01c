package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocketsTest {
    private final Sockets sockets = new Sockets(Duration.ofSeconds(20));

    @Test
    void connectToAUnixSocket(@TempDir Path directory) throws IOException {
        Path path = directory.resolve("s");
        try (ServerSocketChannel server =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path))) {
            try (SocketChannel client = sockets.unix(path.toString())) {
                assertThat(client.isConnected()).isTrue();
                assertThat(server.isOpen()).isTrue();
            }
        }
    }

    @Test
    void connectToAPort() throws IOException {
        try (ServerSocketChannel server =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            try (SocketChannel client = sockets.tcp("127.0.0.1", port)) {
                assertThat(client.isConnected()).isTrue();
            }
        }
    }

    @Test
    void reportFailuresInLibvirtsWords(@TempDir Path directory) {
        String absent = directory.resolve("absent").toString();
        assertThatThrownBy(() -> sockets.unix(absent))
                .isInstanceOf(RemoteException.Unreachable.class)
                .hasMessageStartingWith("Failed to connect socket to '" + absent + "': ");
        assertThatThrownBy(() -> sockets.unix("/" + "x".repeat(200)))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessageEndingWith("too long for unix socket");
        assertThatThrownBy(() -> sockets.tcp("127.0.0.1", 1))
                .isInstanceOf(RemoteException.Unreachable.class)
                .hasMessageStartingWith("unable to connect to server at '127.0.0.1:1': ");
    }
}
