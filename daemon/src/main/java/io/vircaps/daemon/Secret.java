package io.vircaps.daemon;

import io.vircaps.rpc.security.SaslMechanism;
import io.vircaps.rpc.security.ScramSecret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A line of the file of SASL users: what SCRAM-SHA-256 must know of a user's password, and not the password. */
final class Secret {
    private Secret() {}

    /**
     * The line for a user.
     *
     * @param password its first line is the password
     * @throws SetupException if there is none, or the name could not stand in the file
     */
    static String line(String user, InputStream password) {
        if (user.isEmpty() || user.startsWith("#") || user.indexOf(':') >= 0) {
            throw SetupException.setting("--secret", "a name without a colon that does not begin with #", user);
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(password, StandardCharsets.UTF_8));
        try {
            String first = reader.readLine();
            if (first == null || first.isEmpty()) {
                throw SetupException.setting("standard input", "a password", "");
            }
            return user + ":" + ScramSecret.of(SaslMechanism.SCRAM_SHA_256, first);
        } catch (IOException unreadable) {
            throw SetupException.place("standard input", unreadable);
        }
    }
}
