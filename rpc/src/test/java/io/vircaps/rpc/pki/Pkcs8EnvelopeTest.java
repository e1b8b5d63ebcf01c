package io.vircaps.rpc.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Pkcs8EnvelopeTest {
    private static byte[] der(String file) {
        return PemFile.read(TestPki.file(file), "key").blocks().get(0).der();
    }

    @Test
    void convertsAnRsaKeyAsOpensslDoes() {
        assertThat(Pkcs8Envelope.ofRsa(der("rsa-pkcs1.pem"))).isEqualTo(der("rsa-pkcs8.pem"));
    }

    @Test
    void namesTheCurveOfAnEcKey() {
        byte[] converted = Pkcs8Envelope.ofEc(der("serverkey.pem")).orElseThrow();
        byte[] start = Arrays.copyOfRange(der("ec-pkcs8.pem"), 3, 26);
        assertThat(Arrays.copyOfRange(converted, 3, 26)).isEqualTo(start);
    }

    @Test
    void needsACurve() {
        assertThat(Pkcs8Envelope.ofEc(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01}))
                .isEmpty();
        assertThat(Pkcs8Envelope.ofEc(new byte[] {0x30})).isEmpty();
    }
}
