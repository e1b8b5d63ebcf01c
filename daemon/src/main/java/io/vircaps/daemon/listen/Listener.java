package io.vircaps.daemon.listen;

import io.vircaps.daemon.login.LoginTerms;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import java.nio.channels.ServerSocketChannel;
import java.util.Optional;

/**
 * A listening socket and how its clients are treated.
 *
 * @param name      name in the log: {@code unix}, {@code unix-ro}, {@code inherited}, {@code tcp}, {@code tls}
 * @param socket    the socket, in blocking mode
 * @param readOnly  whether its clients are read-only
 * @param login     the SASL configuration; empty if clients need not authenticate
 * @param handshake the handshake of a new connection
 */
public record Listener(
        String name, ServerSocketChannel socket, boolean readOnly, Optional<LoginTerms> login, Handshake handshake) {
    /** The authentication method, as the protocol names it. */
    public AuthType auth() {
        return login.isPresent() ? AuthType.SASL : AuthType.NONE;
    }

    /** Whether a client counts as authenticated as soon as it is connected. */
    public boolean isAuthenticatedAtOnce() {
        return login.isEmpty() && handshake.isImmediate();
    }
}
