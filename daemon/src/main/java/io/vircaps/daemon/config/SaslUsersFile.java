package io.vircaps.daemon.config;

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

/** The file of SASL users: a line for each user with the SCRAM keys of the password, not the password itself. */
public final class SaslUsersFile {
    /** Permissions the file must not have: its readers can guess passwords, its writers can add users. */
    private static final Set<PosixFilePermission> FORBIDDEN = PosixFilePermissions.fromString("----w-rwx");

    private SaslUsersFile() {}

    /**
     * Reads a file.
     *
     * @throws VircapsException if it cannot be read, is malformed, or has permissions it must not have
     */
    static ScramSecrets read(Path file) {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
            if (!Collections.disjoint(mode, FORBIDDEN)) {
                throw SetupException.option(
                        file.toString(), "a file of mode 0600 or 0640", PosixFilePermissions.toString(mode));
            }
            FileTrust.require(file);
        } catch (IOException unreadable) {
            throw SetupException.file(file, unreadable);
        }
        return ScramSecrets.read(file);
    }

    /**
     * The line of a user.
     *
     * @param password the first line of this stream is the password
     * @throws SetupException if there is no password, or the file format does not allow the name
     */
    public static String line(String user, InputStream password) {
        if (user.isEmpty() || user.startsWith("#") || user.indexOf(':') >= 0) {
            throw SetupException.option("--secret", "a name without a colon that does not begin with #", user);
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(password, StandardCharsets.UTF_8));
        try {
            String first = reader.readLine();
            if (first == null || first.isEmpty()) {
                throw SetupException.option("standard input", "a password", "");
            }
            return user + ":" + ScramSecret.of(SaslMechanism.SCRAM_SHA_256, first);
        } catch (IOException unreadable) {
            throw SetupException.file(Path.of("standard input"), unreadable);
        }
    }
}
