package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

class TcpTest {
    @Test
    void sendsSmallMessagesAtOnceAndNoticesALostPeer() throws IOException {
        try (SocketChannel socket = SocketChannel.open()) {
            Tcp.prepare(socket);
            assertThat(socket.getOption(StandardSocketOptions.TCP_NODELAY)).isTrue();
            assertThat(socket.getOption(StandardSocketOptions.SO_KEEPALIVE)).isTrue();
        }
    }

    @Test
    void leavesAUnixSocketAlone() throws IOException {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            assertThatNoException().isThrownBy(() -> Tcp.prepare(socket));
        }
    }
}
