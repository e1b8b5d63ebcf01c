package io.vircaps.daemon;

import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/**
 * A place where clients come in.
 *
 * @param name     for logs and metrics: {@code unix}, {@code unix-ro}, {@code tcp}
 * @param socket   listens, in blocking mode
 * @param readOnly whether whoever comes in here is treated as a read-only client
 * @param login    how clients must show who they are; empty if they need not
 * @param entrance what stands between the socket and the protocol
 */
record Door(String name, ServerSocketChannel socket, boolean readOnly, Optional<Login.Terms> login, Entrance entrance) {
    /** How clients must show who they are, in the protocol's words. */
    AuthType auth() {
        return login.isPresent() ? AuthType.SASL : AuthType.NONE;
    }

    /** Whether nobody who comes in here must show who it is. */
    boolean isOpenToAll() {
        return login.isEmpty() && entrance.isImmediate();
    }

    /** What stands between a socket and the protocol; TLS, for example. */
    interface Entrance {
        /** Nothing does. */
        Entrance OPEN = new Entrance() {
            @Override
            public ByteChannel enter(SocketChannel socket) {
                return socket;
            }

            @Override
            public boolean isImmediate() {
                return true;
            }
        };

        /**
         * Lets a client in, in its own thread.
         *
         * @throws IOException if it breaks off
         * @throws io.vircaps.model.VircapsException if it may not come in
         */
        ByteChannel enter(SocketChannel socket) throws IOException;

        /** Whether it never waits for the client. */
        default boolean isImmediate() {
            return false;
        }
    }
}
