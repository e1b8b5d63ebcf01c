package io.vircaps.rpc.sasl;

import com.ongres.scram.common.ScramMechanism;
import java.util.Optional;

/**
 * The supported SASL mechanisms in order of preference: those that do not send the password, then the one that needs
 * Kerberos, then the one that sends the password.
 */
public enum SaslMechanism {
    /** RFC 7677, with SHA-512. */
    SCRAM_SHA_512("SCRAM-SHA-512", "it has no security layer"),
    /** RFC 7677. */
    SCRAM_SHA_256("SCRAM-SHA-256", "it has no security layer"),
    /** RFC 5802. */
    SCRAM_SHA_1("SCRAM-SHA-1", "it has no security layer"),
    /** Kerberos 5, RFC 4752; the only mechanism with a security layer. */
    GSSAPI("GSSAPI", ""),
    /** RFC 4616. */
    PLAIN("PLAIN", "it sends the password as it is");

    private final String saslName;
    private final String notOnTcp;

    SaslMechanism(String saslName, String notOnTcp) {
        this.saslName = saslName;
        this.notOnTcp = notOnTcp;
    }

    /** The registered name. */
    public String saslName() {
        return saslName;
    }

    /** The mechanism of a registered name. */
    public static Optional<SaslMechanism> named(String name) {
        for (SaslMechanism mechanism : values()) {
            if (mechanism.saslName.equals(name)) {
                return Optional.of(mechanism);
            }
        }
        return Optional.empty();
    }

    /** Why the mechanism must not be used over a connection; empty if it may be. */
    public Optional<String> refusal(Protection protection) {
        if (protection == Protection.NONE && !notOnTcp.isEmpty()) {
            return Optional.of(notOnTcp + ", and plain TCP does not encrypt");
        }
        if (this == PLAIN && protection != Protection.TLS) {
            return Optional.of(notOnTcp + ", which only TLS makes safe");
        }
        return Optional.empty();
    }

    boolean isScram() {
        return this == SCRAM_SHA_512 || this == SCRAM_SHA_256 || this == SCRAM_SHA_1;
    }

    /** The constant of the SCRAM library; only if {@link #isScram()}. */
    ScramMechanism scram() {
        return ScramMechanism.valueOf(name());
    }
}
