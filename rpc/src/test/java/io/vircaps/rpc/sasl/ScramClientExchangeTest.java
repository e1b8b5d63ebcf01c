package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;
import org.junit.jupiter.api.Test;

class ScramClientExchangeTest {
    private static final ScramSecrets FRED =
            ScramSecrets.of(Map.of("fred", ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "pencil")));

    private static SaslClient client(String user, String password) {
        Credentials shown = wanted -> switch (wanted) {
            case AUTHNAME -> Optional.of(user);
            case PASSWORD -> Optional.of(password);
            case USERNAME, REALM -> Optional.empty();
        };
        return new SaslClients(Protection.LOCAL, shown, "localhost").begin(List.of("SCRAM-SHA-256"));
    }

    private static SaslServer server() {
        return new SaslServers(FRED).begin("SCRAM-SHA-256", Protection.LOCAL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesAServerThatDoesNotKnowThePassword() throws SaslException {
        SaslServer server = server();
        SaslClient client = client("fred", "pencil");
        byte[] toFinal = server.evaluateResponse(client.evaluateChallenge(new byte[0]));
        client.evaluateChallenge(toFinal);
        assertThatThrownBy(() -> client.evaluateChallenge(bytes("v=AAAA"))).isInstanceOf(SaslException.class);
        assertThat(client.isComplete()).isFalse();
    }

    @Test
    void refusesAnExcessiveIterationCount() throws SaslException {
        SaslClient client = client("fred", "pencil");
        String first = new String(client.evaluateChallenge(new byte[0]), StandardCharsets.UTF_8);
        String nonce = first.substring(first.indexOf("r=") + 2);
        assertThatThrownBy(() -> client.evaluateChallenge(bytes("r=" + nonce + "x,s=AAAA,i=2147483647")))
                .hasMessageContaining("2147483647 iterations");
    }
}
