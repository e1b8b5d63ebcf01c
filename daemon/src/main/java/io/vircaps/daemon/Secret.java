package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.sasl.SaslMechanism;
import io.vircaps.rpc.sasl.ScramSecret;
import io.vircaps.rpc.sasl.ScramSecrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;

/** The file of SASL users, a line each: what SCRAM must know of a user's password, and not the password. */
final class Secret {
    /** From such a file passwords can be guessed, and whoever writes to it makes users. */
    private static final Set<PosixFilePermission> NOBODYS = PosixFilePermissions.fromString("----w-rwx");

    private Secret() {}

    /**
     * Reads a file of them.
     *
     * @throws VircapsException if it cannot be read, is malformed, or others may read it or anybody else write to it
     */
    static ScramSecrets read(Path file) {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
            if (!Collections.disjoint(mode, NOBODYS)) {
                throw SetupException.setting(
                        file.toString(), "a file of mode 0600 or 0640", PosixFilePermissions.toString(mode));
            }
            Trust.require(file);
        } catch (IOException unreadable) {
            throw SetupException.file(file, unreadable);
        }
        return ScramSecrets.read(file);
    }

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
            throw SetupException.file(Path.of("standard input"), unreadable);
        }
    }
}
