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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScramServerExchangeTest {
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

    private static void converse(SaslClient client, SaslServer server) throws SaslException {
        byte[] message = new byte[0];
        while (!client.isComplete()) {
            message = client.evaluateChallenge(message);
            if (!server.isComplete()) {
                message = server.evaluateResponse(message);
            }
        }
    }

    @Test
    void acceptsTheRightPassword() throws SaslException {
        SaslServer server = server();
        SaslClient client = client("fred", "pencil");
        converse(client, server);
        assertThat(server.isComplete()).isTrue();
        assertThat(server.getAuthorizationID()).isEqualTo("fred");
        assertThat(SecurityLayer.of(client)).isEmpty();
        assertThat(SecurityLayer.of(server)).isEmpty();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownUserAlike() {
        SaslServer toFred = server();
        SaslServer toNobody = server();
        assertThatThrownBy(() -> converse(client("fred", "wrong"), toFred)).hasMessage("wrong user name or password");
        assertThatThrownBy(() -> converse(client("nobody", "wrong"), toNobody))
                .hasMessage("wrong user name or password");
        assertThat(toFred.isComplete() || toNobody.isComplete()).isFalse();
    }

    @Test
    void sendsAnUnknownUserTheSameSaltEachTime() throws SaslException {
        String first = new String(server().evaluateResponse(bytes("n,,n=nobody,r=abc")), StandardCharsets.UTF_8);
        String again = new String(server().evaluateResponse(bytes("n,,n=nobody,r=abc")), StandardCharsets.UTF_8);
        assertThat(first.substring(first.indexOf(",s="))).isEqualTo(again.substring(again.indexOf(",s=")));
        assertThat(first).endsWith(",i=4096");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n",
                "n,,",
                "n,,n=,r=",
                "n,,r=abc,n=fred",
                "p=tls-unique,,n=fred,r=abc",
                "n,a=root,n=fred,r=abc",
                "x,,n=fred,r=abc"
            })
    void refusesAMalformedFirstMessage(String message) {
        assertThatThrownBy(() -> server().evaluateResponse(bytes(message))).isInstanceOf(SaslException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c=biws",
                "c=biws,r=abc,p=AAAA",
                "c=eSws,r=%s,p=AAAA",
                "c=biws,r=%s,p=!!",
                "c=biws,r=%s,p=AAAA"
            })
    void refusesAMalformedLastMessage(String message) throws SaslException {
        SaslServer server = server();
        String answer = new String(server.evaluateResponse(bytes("n,,n=fred,r=abc")), StandardCharsets.UTF_8);
        String nonce = answer.substring(2, answer.indexOf(','));
        assertThatThrownBy(() -> server.evaluateResponse(bytes(message.formatted(nonce))))
                .isInstanceOf(SaslException.class);
        assertThatThrownBy(() -> server.evaluateResponse(bytes("n,,n=fred,r=abc")))
                .hasMessage("the exchange is over");
    }
}
