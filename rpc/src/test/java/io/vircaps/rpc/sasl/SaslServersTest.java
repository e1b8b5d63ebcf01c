package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.SecurityFailure;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaslServersTest {
    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"SCRAM_SHA_1", "SCRAM_SHA_256", "SCRAM_SHA_512"})
    void offerNothingOverPlainTcp(SaslMechanism mechanism) {
        ScramSecrets secrets = ScramSecrets.of(Map.of("fred", ScramSecret.of(mechanism, "pencil")));
        assertThat(new SaslServers(secrets).offered(Protection.NONE)).isEmpty();
        assertThat(new SaslServers(secrets).offered(Protection.LOCAL)).containsExactly(mechanism.saslName());
        assertThatThrownBy(() -> new SaslServers(secrets).begin(mechanism.saslName(), Protection.NONE))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class);
    }
}
