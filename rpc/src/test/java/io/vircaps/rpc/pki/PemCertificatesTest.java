package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemCertificatesTest {
    @Test
    void readsAllCertificatesOfAFile(@TempDir Path directory) throws IOException {
        String both = Files.readString(TestPki.file("cacert.pem")) + Files.readString(TestPki.file("othercacert.pem"));
        Path file = Files.writeString(directory.resolve("both.pem"), both);
        assertThat(PemCertificates.certificates(file, "CA certificate"))
                .containsExactly(one("cacert.pem"), one("othercacert.pem"));
    }

    private static X509Certificate one(String name) {
        return PemCertificates.certificates(TestPki.file(name), "CA certificate")
                .get(0);
    }

    @Test
    void readsRevocationLists() {
        BigInteger revoked = one("clientcert.pem").getSerialNumber();
        assertThat(PemCertificates.revocationLists(TestPki.file("cacrl.pem")))
                .singleElement()
                .satisfies(
                        list -> assertThat(list.getRevokedCertificate(revoked)).isNotNull());
    }

    @Test
    void requiresACertificate() {
        assertThatThrownBy(() -> PemCertificates.certificates(TestPki.file("serverkey.pem"), "CA certificate"))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageContaining("no CA certificate: expected -----BEGIN CERTIFICATE-----");
    }

    @Test
    void refusesAMalformedCertificate(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("bad.pem"), "-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n");
        assertThatThrownBy(() -> PemCertificates.certificates(file, "certificate"))
                .hasMessageContaining("malformed certificate");
    }
}
