package io.vircaps.daemon.listen;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;

/** What happens on a new connection before the first message: a check of the peer, or the TLS handshake. */
public interface Handshake {
    /** No handshake. */
    Handshake NONE = new Handshake() {
        @Override
        public ByteChannel perform(SocketChannel socket) {
            return socket;
        }

        @Override
        public boolean isImmediate() {
            return true;
        }
    };

    /**
     * Performs the handshake in the thread of the connection.
     *
     * @return the channel for messages
     * @throws IOException if the connection breaks
     * @throws io.vircaps.model.VircapsException if the peer is rejected
     */
    ByteChannel perform(SocketChannel socket) throws IOException;

    /** Whether it never waits for the peer. */
    default boolean isImmediate() {
        return false;
    }
}
