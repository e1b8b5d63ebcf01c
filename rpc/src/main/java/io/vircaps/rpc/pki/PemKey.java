package io.vircaps.rpc.pki;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.SecurityFailure;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * A private key in a PEM file, in one of three formats: {@code PRIVATE KEY} (PKCS#8, RFC 5958), which the JDK reads,
 * and {@code RSA PRIVATE KEY} (PKCS#1, RFC 8017) and {@code EC PRIVATE KEY} (RFC 5915), which are converted to PKCS#8.
 */
public final class PemKey {
    private static final String SUFFIX = "PRIVATE KEY";

    private PemKey() {}

    /**
     * The first private key of a file.
     *
     * @param algorithm the algorithm of the public key in its certificate: {@code RSA}, {@code EC}, {@code Ed25519} …
     * @throws SecurityFailure.UnusableFile if there is no readable key
     */
    public static PrivateKey read(Path path, String algorithm) {
        for (PemFile.Block block : PemFile.read(path, "private key").blocks()) {
            if (block.label().endsWith(SUFFIX)) {
                return key(path, algorithm, pkcs8(path, block));
            }
        }
        throw PemFile.unusable(path, "no private key", "-----BEGIN PRIVATE KEY-----", "none");
    }

    private static byte[] pkcs8(Path path, PemFile.Block block) {
        return switch (block.label()) {
            case "PRIVATE KEY" -> block.der();
            case "RSA PRIVATE KEY" -> Pkcs8Envelope.ofRsa(block.der());
            case "EC PRIVATE KEY" ->
                Pkcs8Envelope.ofEc(block.der())
                        .orElseThrow(() -> PemFile.unusable(
                                path, "malformed EC key", "one that names its curve (RFC 5915)", "none"));
            default ->
                throw PemFile.unusable(
                        path,
                        "unsupported private key format",
                        "PRIVATE KEY, RSA PRIVATE KEY or EC PRIVATE KEY, without a password",
                        block.label());
        };
    }

    private static PrivateKey key(Path path, String algorithm, byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException malformed) {
            throw new SecurityFailure.UnusableFile(
                    Problem.of(
                                    Kind.SYSTEM_ERROR,
                                    "the private key is malformed or does not match the algorithm of its certificate")
                            .at(path.toString())
                            .expected("a key for " + algorithm, String.valueOf(malformed.getMessage())),
                    malformed);
        }
    }
}
