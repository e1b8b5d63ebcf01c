package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemKeyTest {
    @Test
    void readsAnRsaKeyInBothForms() {
        assertThat(PemKey.read(TestPki.file("rsa-pkcs1.pem"), "RSA"))
                .isEqualTo(PemKey.read(TestPki.file("rsa-pkcs8.pem"), "RSA"));
    }

    @Test
    void readsAnEcKeyInBothForms() {
        assertThat(secretOf("serverkey.pem")).isEqualTo(secretOf("ec-pkcs8.pem"));
    }

    private static BigInteger secretOf(String file) {
        return ((ECPrivateKey) PemKey.read(TestPki.file(file), "EC")).getS();
    }

    @Test
    void reportsThatItReadsNoEncryptedKey() {
        assertThatThrownBy(() -> PemKey.read(TestPki.file("encrypted.pem"), "RSA"))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageContaining("without a password, found 'ENCRYPTED PRIVATE KEY'");
    }

    @Test
    void reportsThatAKeyIsNotOfItsCertificatesAlgorithm() {
        assertThatThrownBy(() -> PemKey.read(TestPki.file("rsa-pkcs8.pem"), "EC"))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageContaining("expected a key for EC");
    }

    @Test
    void reportsThatThereIsNoKey() {
        assertThatThrownBy(() -> PemKey.read(TestPki.file("cacert.pem"), "EC"))
                .hasMessageContaining("cacert.pem: no private key: expected -----BEGIN PRIVATE KEY-----");
    }

    @Test
    void reportsAsLibvirtThatThereIsNoFile() {
        assertThatThrownBy(() -> PemCertificates.certificates(Path.of("/nonexistent/ca.pem"), "CA certificate"))
                .hasMessage("Cannot read CA certificate '/nonexistent/ca.pem': No such file or directory");
    }

    @Test
    void refusesAKeyThatIsCutOff(@TempDir Path directory) throws IOException {
        String whole = Files.readString(TestPki.file("serverkey.pem"));
        int end = whole.indexOf('\n', 40);
        for (int kept = end - 24; kept > 32; kept -= 4) {
            Path file = directory.resolve("key.pem");
            Files.writeString(file, whole.substring(0, kept) + "\n-----END EC PRIVATE KEY-----\n");
            assertThatThrownBy(() -> PemKey.read(file, "EC")).isInstanceOf(SecurityFailure.UnusableFile.class);
        }
    }

    @Test
    void refusesBrokenBase64(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("cert.pem");
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n");
        assertThatThrownBy(() -> PemCertificates.certificates(file, "CA certificate"))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageContaining("malformed PEM block CERTIFICATE");
    }

    @Test
    void refusesALargeFile(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("large.pem"), new byte[PemFile.LARGEST + 1]);
        assertThatThrownBy(() -> PemCertificates.certificates(file, "CA certificate"))
                .hasMessageContaining("too large for a CA certificate");
    }
}
