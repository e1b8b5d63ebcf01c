package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerTrustTest {
    private static List<X509Certificate> certificates(String file) {
        return PemCertificates.certificates(TestPki.file(file), "certificate");
    }

    private static X509Certificate[] chain(String file) {
        return certificates(file).toArray(X509Certificate[]::new);
    }

    private static PeerTrust trust(String authority) throws GeneralSecurityException, IOException {
        return new PeerTrust(certificates(authority), List.of());
    }

    @Test
    void trustsCertificatesOfItsAuthorities() throws Exception {
        PeerTrust trust = trust("cacert.pem");
        assertThatCode(() -> trust.checkClientTrusted(chain("clientcert.pem"), "EC"))
                .doesNotThrowAnyException();
        assertThatCode(() -> trust.checkServerTrusted(chain("servercert.pem"), "ECDHE_ECDSA"))
                .doesNotThrowAnyException();
        assertThat(trust.getAcceptedIssuers()).isEmpty();
    }

    @Test
    void trustsNoOthers() throws Exception {
        PeerTrust trust = trust("othercacert.pem");
        assertThatThrownBy(() -> trust.checkClientTrusted(chain("clientcert.pem"), "EC"))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void trustsNoRevokedCertificate() throws Exception {
        PeerTrust trust =
                new PeerTrust(certificates("cacert.pem"), PemCertificates.revocationLists(TestPki.file("cacrl.pem")));
        assertThatThrownBy(() -> trust.checkClientTrusted(chain("clientcert.pem"), "EC"))
                .hasMessage("the certificate has been revoked");
        assertThatCode(() -> trust.checkServerTrusted(chain("servercert.pem"), "ECDHE_ECDSA"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheRevocationListOfAStranger() {
        assertThatThrownBy(() -> new PeerTrust(
                        certificates("othercacert.pem"), PemCertificates.revocationLists(TestPki.file("cacrl.pem"))))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
