package io.vircaps.rpc.sasl;

import com.ongres.scram.common.ScramFunctions;
import com.ongres.scram.common.ScramMechanism;
import com.ongres.scram.common.StringPreparation;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that a server stores in place of a password (RFC 5802 section 3). They do not allow a login. As text {@code
 * SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey} with base 64, the format of PostgreSQL and RFC 5803.
 *
 * @param mechanism  the mechanism
 * @param iterations iteration count of the hash
 * @param salt       base 64
 * @param storedKey  base 64
 * @param serverKey  base 64
 */
public record ScramSecret(SaslMechanism mechanism, int iterations, String salt, String storedKey, String serverKey) {
    private static final Pattern FORM = Pattern.compile(
            "(SCRAM-SHA-(?:1|256|512))\\$([1-9][0-9]{0,6}):([A-Za-z0-9+/]+=*)\\$([A-Za-z0-9+/]+=*):([A-Za-z0-9+/]+=*)");
    static final int SALT_OCTETS = 16;
    static final int ITERATIONS = 4096;

    /** A secret for a password, with a random salt. */
    public static ScramSecret of(SaslMechanism mechanism, String password) {
        byte[] salt = new byte[SALT_OCTETS];
        new SecureRandom().nextBytes(salt);
        return of(mechanism, password, salt, ITERATIONS);
    }

    static ScramSecret of(SaslMechanism mechanism, String password, byte[] salt, int iterations) {
        ScramMechanism scram = mechanism.scram();
        byte[] salted = ScramFunctions.saltedPassword(
                scram, StringPreparation.SASL_PREPARATION, password.toCharArray(), salt, iterations);
        byte[] stored = ScramFunctions.storedKey(scram, ScramFunctions.clientKey(scram, salted));
        byte[] server = ScramFunctions.serverKey(scram, salted);
        Base64.Encoder text = Base64.getEncoder();
        return new ScramSecret(
                mechanism,
                iterations,
                text.encodeToString(salt),
                text.encodeToString(stored),
                text.encodeToString(server));
    }

    /**
     * Parses the text of a secret.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static ScramSecret parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey");
        }
        return new ScramSecret(
                SaslMechanism.named(parts.group(1)).orElseThrow(),
                Integer.parseInt(parts.group(2)),
                parts.group(3),
                parts.group(4),
                parts.group(5));
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return mechanism.saslName() + "$" + iterations + ":" + salt + "$" + storedKey + ":" + serverKey;
    }
}
