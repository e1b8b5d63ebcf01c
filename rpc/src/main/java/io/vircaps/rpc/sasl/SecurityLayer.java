package io.vircaps.rpc.sasl;

import java.util.Optional;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;

/** The SASL security layer that encrypts the connection after authentication (RFC 4422 section 3.7). */
public final class SecurityLayer {
    private static final int SMALLEST = 64;

    /** Encrypts or decrypts one piece. */
    @FunctionalInterface
    private interface Cipher {
        byte[] apply(byte[] bytes, int offset, int length) throws SaslException;
    }

    private final Cipher wrapping;
    private final Cipher unwrapping;
    private final int largestPiece;

    private SecurityLayer(Cipher wrapping, Cipher unwrapping, int largestPiece) {
        this.wrapping = wrapping;
        this.unwrapping = unwrapping;
        this.largestPiece = largestPiece;
    }

    /** The layer that a complete exchange agreed on; empty if it does not encrypt. */
    public static Optional<SecurityLayer> of(SaslClient client) {
        return "auth-conf".equals(client.getNegotiatedProperty(Sasl.QOP))
                ? Optional.of(new SecurityLayer(
                        client::wrap, client::unwrap, largest(client.getNegotiatedProperty(Sasl.RAW_SEND_SIZE))))
                : Optional.empty();
    }

    /** The layer that a complete exchange agreed on; empty if it does not encrypt. */
    public static Optional<SecurityLayer> of(SaslServer server) {
        return "auth-conf".equals(server.getNegotiatedProperty(Sasl.QOP))
                ? Optional.of(new SecurityLayer(
                        server::wrap, server::unwrap, largest(server.getNegotiatedProperty(Sasl.RAW_SEND_SIZE))))
                : Optional.empty();
    }

    private static int largest(Object rawSendSize) {
        return Math.max(SMALLEST, Integer.parseInt(String.valueOf(rawSendSize)));
    }

    /** Largest number of bytes in one piece. */
    int largestPiece() {
        return largestPiece;
    }

    byte[] wrap(byte[] bytes, int offset, int length) throws SaslException {
        return wrapping.apply(bytes, offset, length);
    }

    byte[] unwrap(byte[] bytes, int offset, int length) throws SaslException {
        return unwrapping.apply(bytes, offset, length);
    }
}
