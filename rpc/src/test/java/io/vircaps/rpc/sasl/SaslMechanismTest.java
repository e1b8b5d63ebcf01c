package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaslMechanismTest {
    @ParameterizedTest
    @CsvSource({
        "SCRAM-SHA-512, false, true, true, true",
        "SCRAM-SHA-256, false, true, true, true",
        "SCRAM-SHA-1, false, true, true, true",
        "GSSAPI, true, true, true, false",
        "PLAIN, false, false, true, false"
    })
    void isAllowedByTheProtectionOfTheConnection(
            String name, boolean onTcp, boolean local, boolean overTls, boolean scram) {
        SaslMechanism mechanism = SaslMechanism.named(name).orElseThrow();
        assertThat(mechanism.saslName()).isEqualTo(name);
        assertThat(mechanism.refusal(Protection.NONE).isEmpty()).isEqualTo(onTcp);
        assertThat(mechanism.refusal(Protection.LOCAL).isEmpty()).isEqualTo(local);
        assertThat(mechanism.refusal(Protection.TLS).isEmpty()).isEqualTo(overTls);
        assertThat(mechanism.isScram()).isEqualTo(scram);
    }

    @Test
    void isUnknownByAnotherName() {
        assertThat(SaslMechanism.named("DIGEST-MD5")).isEmpty();
    }

    @Test
    void hasTheDigestOfItsName() {
        assertThat(SaslMechanism.SCRAM_SHA_256.scram().getName()).isEqualTo("SCRAM-SHA-256");
    }
}
