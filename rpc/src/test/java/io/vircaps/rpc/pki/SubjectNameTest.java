package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectNameTest {
    @Test
    void isInTheOrderOfTheCertificate() {
        assertThat(SubjectName.of(PemCertificates.certificates(TestPki.file("clientcert.pem"), "certificate")
                        .get(0)))
                .isEqualTo("C=GB,L=London,O=Example,CN=client1");
    }
}
