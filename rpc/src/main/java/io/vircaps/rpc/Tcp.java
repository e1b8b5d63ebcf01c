package io.vircaps.rpc;

import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.List;

/** libvirt's ports, and how both ends set up their sockets. */
public final class Tcp {
    /** Where libvirt's daemon listens without encryption; {@code LIBVIRTD_TCP_PORT}. */
    public static final int PORT = 16_509;

    /** Where it listens with TLS; {@code LIBVIRTD_TLS_PORT}. */
    public static final int TLS_PORT = 16_514;

    private static final List<SocketOption<Boolean>> OPTIONS =
            List.of(StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.SO_KEEPALIVE);

    private Tcp() {}

    /**
     * Has small messages sent at once, and a peer noticed that is gone without a word; what is no TCP socket stays as
     * it is.
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
