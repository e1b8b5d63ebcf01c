package io.vircaps.rpc.security;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The certificates in this folder's resources. */
final class TestPki {
    private TestPki() {}

    static Path file(String name) {
        URL url = Objects.requireNonNull(TestPki.class.getResource("pki/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A server with this certificate; nobody is revoked. */
    static PkiFiles server(String certificate) {
        return new PkiFiles(
                Role.SERVER, file("cacert.pem"), Path.of("/nonexistent"), file(certificate), file("serverkey.pem"));
    }

    static PkiFiles server() {
        return server("servercert.pem");
    }

    static PkiFiles client() {
        return new PkiFiles(
                Role.CLIENT,
                file("cacert.pem"),
                Path.of("/nonexistent"),
                file("clientcert.pem"),
                file("clientkey.pem"));
    }

    static PkiFiles anonymousClient() {
        return new PkiFiles(
                Role.CLIENT,
                file("cacert.pem"),
                Path.of("/nonexistent"),
                Path.of("/nonexistent"),
                Path.of("/nonexistent"));
    }
}
