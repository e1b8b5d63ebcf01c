package io.vircaps.rpc.pki;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The certificates in this directory's resources. */
public final class TestPki {
    private TestPki() {}

    public static Path file(String name) {
        URL url = Objects.requireNonNull(TestPki.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A server with this certificate; nobody is revoked. */
    public static PkiFiles server(String certificate) {
        return new PkiFiles(
                Role.SERVER, file("cacert.pem"), Path.of("/nonexistent"), file(certificate), file("serverkey.pem"));
    }

    public static PkiFiles server() {
        return server("servercert.pem");
    }

    public static PkiFiles client() {
        return new PkiFiles(
                Role.CLIENT,
                file("cacert.pem"),
                Path.of("/nonexistent"),
                file("clientcert.pem"),
                file("clientkey.pem"));
    }

    public static PkiFiles anonymousClient() {
        return new PkiFiles(
                Role.CLIENT,
                file("cacert.pem"),
                Path.of("/nonexistent"),
                Path.of("/nonexistent"),
                Path.of("/nonexistent"));
    }
}
