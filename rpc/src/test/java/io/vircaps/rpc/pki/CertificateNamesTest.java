package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNamesTest {
    private static CertificateNames names(String file) {
        X509Certificate certificate =
                PemCertificates.certificates(TestPki.file(file), "certificate").get(0);
        return new CertificateNames(certificate);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "a.cluster.example, true",
        "a.b.cluster.example, false",
        "cluster.example, false",
        "127.0.0.1, true",
        "127.0.0.2, false",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "other, false"
    })
    void includeDnsNamesWildcardsAndAddresses(String host, boolean included) {
        assertThat(names("servercert.pem").include(host)).isEqualTo(included);
    }

    @Test
    void includeTheCommonNameOnlyWithoutDnsNames() {
        assertThat(names("cn-servercert.pem").toString()).isEqualTo("only.common.name");
        assertThat(names("cn-servercert.pem").include("only.common.name")).isTrue();
        assertThat(names("servercert.pem").toString()).startsWith("localhost, *.cluster.example");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "host.example, false", "1host, false"})
    void distinguishesAddressesFromNames(String host, boolean address) {
        assertThat(CertificateNames.looksLikeAddress(host)).isEqualTo(address);
    }
}
