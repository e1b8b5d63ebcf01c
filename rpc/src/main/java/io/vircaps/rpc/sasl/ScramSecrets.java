package io.vircaps.rpc.sasl;

import com.ongres.scram.common.ScramFunctions;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The users of a server and their secrets: a file of lines {@code user:secret} and of comments that begin with {@code
 * #}. It replaces libvirtd's {@code passwd.db}, a database of Cyrus SASL that holds passwords.
 */
public final class ScramSecrets {
    private static final int DECOY_OCTETS = 32;

    private final Map<String, ScramSecret> byUser;
    private final byte[] decoySeed;

    private ScramSecrets(Map<String, ScramSecret> byUser) {
        this.byUser = Collections.unmodifiableMap(new LinkedHashMap<>(byUser));
        this.decoySeed = this.byUser.values().stream()
                .findFirst()
                .map(first -> Base64.getDecoder().decode(first.serverKey()))
                .orElseGet(ScramSecrets::random);
    }

    private static byte[] random() {
        byte[] octets = new byte[DECOY_OCTETS];
        new SecureRandom().nextBytes(octets);
        return octets;
    }

    /** These users. */
    public static ScramSecrets of(Map<String, ScramSecret> byUser) {
        return new ScramSecrets(byUser);
    }

    /**
     * Reads a file.
     *
     * @throws SecurityFailure.UnusableFile if it cannot be read or a line is malformed
     */
    public static ScramSecrets read(Path file) {
        try {
            return parse(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new SecurityFailure.UnusableFile(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be read").at(file.toString()), unreadable);
        }
    }

    private static ScramSecrets parse(Path file, String text) {
        Map<String, ScramSecret> byUser = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                byUser.put(line.substring(0, Math.max(colon, 0)), secret(file, number, line.substring(colon + 1)));
            }
        }
        return new ScramSecrets(byUser);
    }

    private static ScramSecret secret(Path file, int line, String text) {
        try {
            return ScramSecret.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new SecurityFailure.UnusableFile(
                    Problem.of(Kind.CONF_SYNTAX, "malformed secret")
                            .at(file + ":" + line)
                            .expected("user:SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey", "something else"),
                    malformed);
        }
    }

    /** Whether any user has a secret for a mechanism. */
    boolean areFor(SaslMechanism mechanism) {
        return byUser.values().stream().anyMatch(secret -> secret.mechanism() == mechanism);
    }

    /** The secret of a user for a mechanism; empty if there is no such user or the secret is for another mechanism. */
    Optional<ScramSecret> find(String user, SaslMechanism mechanism) {
        return Optional.ofNullable(byUser.get(user)).filter(secret -> secret.mechanism() == mechanism);
    }

    /**
     * A secret without a known password, for an unknown user: until the proof, a client must not be able to
     * distinguish unknown users from known ones. Its iteration count and salt length are those of a real secret. It is derived
     * from the key of the first user, so it stays the same after a restart and when users are added.
     */
    ScramSecret decoy(String user, SaslMechanism mechanism) {
        byte[] random = ScramFunctions.hmac(
                SaslMechanism.SCRAM_SHA_512.scram(), user.getBytes(StandardCharsets.UTF_8), decoySeed);
        List<Form> forms = byUser.values().stream()
                .filter(secret -> secret.mechanism() == mechanism)
                .map(Form::of)
                .distinct()
                .toList();
        Form form = forms.isEmpty() ? Form.DEFAULT : forms.get(Byte.toUnsignedInt(random[0]) % forms.size());
        Base64.Encoder text = Base64.getEncoder();
        String key = text.encodeToString(random);
        String salt = text.encodeToString(Arrays.copyOfRange(random, 1, 1 + form.saltOctets()));
        return new ScramSecret(mechanism, form.iterations(), salt, key, key);
    }

    /** The parts of a secret that a client sees, except the value of the salt. */
    private record Form(int iterations, int saltOctets) {
        private static final int MAX_OCTETS = 63;
        private static final Form DEFAULT = new Form(ScramSecret.ITERATIONS, ScramSecret.SALT_OCTETS);

        static Form of(ScramSecret secret) {
            int octets = Base64.getDecoder().decode(secret.salt()).length;
            return new Form(secret.iterations(), Math.min(octets, MAX_OCTETS));
        }
    }
}
