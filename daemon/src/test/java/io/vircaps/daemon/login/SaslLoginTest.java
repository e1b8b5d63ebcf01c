package io.vircaps.daemon.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.sasl.Credentials;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslClients;
import io.vircaps.rpc.sasl.SaslMechanism;
import io.vircaps.rpc.sasl.SaslServers;
import io.vircaps.rpc.sasl.ScramSecret;
import io.vircaps.rpc.sasl.ScramSecrets;
import io.vircaps.rpc.xdr.ByteString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import org.junit.jupiter.api.Test;

class SaslLoginTest {
    private static final SaslServers USERS =
            new SaslServers(ScramSecrets.of(Map.of("fred", ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "pencil"))));
    private static final Credentials FRED = credential -> switch (credential) {
        case AUTHNAME -> Optional.of("fred");
        case PASSWORD -> Optional.of("pencil");
        case USERNAME, REALM -> Optional.empty();
    };

    private static SaslLogin login(String allowed) {
        return new SaslLogin(new LoginTerms(USERS, new NamePatterns(List.of(allowed)), Protection.LOCAL));
    }

    private static SaslStepRet perform(SaslLogin login) throws SaslException {
        SaslClient client = new SaslClients(Protection.LOCAL, FRED, "localhost").begin(List.of(login.mechanisms()));
        byte[] first = client.evaluateChallenge(new byte[0]);
        SaslStepRet challenge = login.start(client.getMechanismName(), Optional.of(ByteString.of(first)));
        assertThat(challenge.complete()).isFalse();
        byte[] proof = client.evaluateChallenge(challenge.data().orElseThrow().toByteArray());
        return login.step(Optional.of(ByteString.of(proof)));
    }

    @Test
    void completesWithTheRightPassword() throws SaslException {
        SaslLogin login = login("*");
        assertThat(login.isComplete()).isFalse();
        SaslStepRet last = perform(login);
        assertThat(last.complete()).isTrue();
        assertThat(last.data()).isPresent();
        assertThat(login.isComplete()).isTrue();
        assertThatThrownBy(() -> login.step(Optional.empty()))
                .hasMessageContaining("step after the end of the exchange");
    }

    @Test
    void refusesAUserThatIsNotAllowed() {
        SaslLogin login = login("alice");
        assertThatThrownBy(() -> perform(login))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessageContaining("the user is not allowed");
        assertThat(login.isComplete()).isFalse();
    }

    @Test
    void refusesMessagesOutOfOrder() {
        SaslLogin login = login("*");
        assertThatThrownBy(() -> login.step(Optional.empty())).hasMessageContaining("step before start");
        assertThatThrownBy(() -> login.start("SCRAM-SHA-256", Optional.empty()))
                .hasMessageContaining("start before the list of mechanisms");
        assertThat(login.mechanisms()).isEqualTo("SCRAM-SHA-256");
        assertThatThrownBy(login::mechanisms).hasMessageContaining("listed before");
        assertThatThrownBy(() -> login.start("PLAIN", Optional.empty())).hasMessageContaining("not supported");
    }
}
