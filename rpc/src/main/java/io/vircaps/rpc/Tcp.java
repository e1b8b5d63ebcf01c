package io.vircaps.rpc;

import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.List;

/** libvirt's TCP ports and the socket options of both ends. */
public final class Tcp {
    /** Port without encryption; {@code LIBVIRTD_TCP_PORT}. */
    public static final int PORT = 16_509;

    /** Port with TLS; {@code LIBVIRTD_TLS_PORT}. */
    public static final int TLS_PORT = 16_514;

    private static final List<SocketOption<Boolean>> OPTIONS =
            List.of(StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.SO_KEEPALIVE);

    private Tcp() {}

    /**
     * Sets {@code TCP_NODELAY}, so that small messages are sent at once, and {@code SO_KEEPALIVE}, so that a vanished
     * peer is noticed. Other sockets are left unchanged.
     *
     * @throws IOException if the system refuses
     */
    public static void prepare(SocketChannel socket) throws IOException {
        if (!socket.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            return;
        }
        for (SocketOption<Boolean> option : OPTIONS) {
            socket.setOption(option, true);
        }
    }
}
