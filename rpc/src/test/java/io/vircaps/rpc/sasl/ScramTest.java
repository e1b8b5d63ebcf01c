package io.vircaps.rpc.sasl;

import io.vircaps.rpc.SecurityFailure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScramTest {
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
    void letsInWhoKnowsThePassword() throws SaslException {
        SaslServer server = server();
        SaslClient client = client("fred", "pencil");
        converse(client, server);
        assertThat(server.isComplete()).isTrue();
        assertThat(server.getAuthorizationID()).isEqualTo("fred");
        assertThat(SecurityLayer.of(client)).isEmpty();
        assertThat(SecurityLayer.of(server)).isEmpty();
    }

    @Test
    void tellsAWrongPasswordFromAnUnknownUserByNothing() {
        SaslServer toFred = server();
        SaslServer toNobody = server();
        assertThatThrownBy(() -> converse(client("fred", "wrong"), toFred)).hasMessage("wrong user name or password");
        assertThatThrownBy(() -> converse(client("nobody", "wrong"), toNobody))
                .hasMessage("wrong user name or password");
        assertThat(toFred.isComplete() || toNobody.isComplete()).isFalse();
    }

    @Test
    void tellsAnUnknownUserTheSameSaltAtEachCall() throws SaslException {
        String first = new String(server().evaluateResponse(bytes("n,,n=nobody,r=abc")), StandardCharsets.UTF_8);
        String again = new String(server().evaluateResponse(bytes("n,,n=nobody,r=abc")), StandardCharsets.UTF_8);
        assertThat(first.substring(first.indexOf(",s="))).isEqualTo(again.substring(again.indexOf(",s=")));
        assertThat(first).endsWith(",i=4096");
    }

    @Test
    void tellsAnUnknownUserWhatItToldBeforeARestart(@TempDir Path folder) throws IOException {
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        ScramSecret fred = ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "pencil", salt, 5000);
        Path file = Files.writeString(folder.resolve("users"), "fred:" + fred + "\n");
        ScramSecret decoy = ScramSecrets.read(file).decoy("nobody", SaslMechanism.SCRAM_SHA_256);
        assertThat(decoy.iterations()).isEqualTo(5000);
        assertThat(decoy.salt()).hasSameSizeAs(fred.salt());
        ScramSecret alice = ScramSecret.of(SaslMechanism.SCRAM_SHA_256, "eraser", new byte[12], 5000);
        Files.writeString(file, "alice:" + alice + "\n", StandardOpenOption.APPEND);
        assertThat(ScramSecrets.read(file).decoy("nobody", SaslMechanism.SCRAM_SHA_256))
                .isEqualTo(decoy);
    }

    @Test
    void makesTheSecretOfTheStandardsExample() {
        // RFC 7677 section 3
        ScramSecret secret = ScramSecret.of(
                SaslMechanism.SCRAM_SHA_256, "pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
        assertThat(secret.toString())
                .isEqualTo("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                        + ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
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
    void refusesAFirstMessageThatIsNone(String message) {
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
    void refusesALastMessageThatIsNone(String message) throws SaslException {
        SaslServer server = server();
        String answer = new String(server.evaluateResponse(bytes("n,,n=fred,r=abc")), StandardCharsets.UTF_8);
        String nonce = answer.substring(2, answer.indexOf(','));
        assertThatThrownBy(() -> server.evaluateResponse(bytes(message.formatted(nonce))))
                .isInstanceOf(SaslException.class);
        assertThatThrownBy(() -> server.evaluateResponse(bytes("n,,n=fred,r=abc")))
                .hasMessage("the exchange is over");
    }

    @Test
    void refusesAServerThatDoesNotKnowThePasswordEither() throws SaslException {
        SaslServer server = server();
        SaslClient client = client("fred", "pencil");
        byte[] toFinal = server.evaluateResponse(client.evaluateChallenge(new byte[0]));
        client.evaluateChallenge(toFinal);
        assertThatThrownBy(() -> client.evaluateChallenge(bytes("v=AAAA"))).isInstanceOf(SaslException.class);
        assertThat(client.isComplete()).isFalse();
    }

    @Test
    void refusesAServerThatWantsToKeepUsBusy() throws SaslException {
        SaslClient client = client("fred", "pencil");
        String first = new String(client.evaluateChallenge(new byte[0]), StandardCharsets.UTF_8);
        String nonce = first.substring(first.indexOf("r=") + 2);
        assertThatThrownBy(() -> client.evaluateChallenge(bytes("r=" + nonce + "x,s=AAAA,i=2147483647")))
                .hasMessageContaining("2147483647 iterations");
    }

    @Test
    void takesBackWhatItWrote() {
        ScramSecret secret = ScramSecret.of(SaslMechanism.SCRAM_SHA_512, "pencil");
        assertThat(ScramSecret.parse(secret.toString())).isEqualTo(secret);
    }

    @Test
    void readsAFileOfSecrets(@TempDir Path folder) throws IOException {
        ScramSecret secret = ScramSecret.of(SaslMechanism.SCRAM_SHA_1, "pencil");
        Path file = Files.writeString(folder.resolve("users"), "# users\n\nfred:" + secret + "\n");
        ScramSecrets secrets = ScramSecrets.read(file);
        assertThat(secrets.find("fred", SaslMechanism.SCRAM_SHA_1)).contains(secret);
        assertThat(secrets.find("fred", SaslMechanism.SCRAM_SHA_256)).isEmpty();
        assertThat(new SaslServers(secrets).offered(Protection.TLS)).containsExactly("SCRAM-SHA-1");

        Files.writeString(file, "fred:pencil\n");
        assertThatThrownBy(() -> ScramSecrets.read(file))
                .hasMessageContaining("users:1: malformed secret")
                .hasMessageNotContaining("pencil");
    }

    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"SCRAM_SHA_1", "SCRAM_SHA_256", "SCRAM_SHA_512"})
    void isNotOfferedOverPlainTcp(SaslMechanism mechanism) {
        ScramSecrets secrets = ScramSecrets.of(Map.of("fred", ScramSecret.of(mechanism, "pencil")));
        assertThat(new SaslServers(secrets).offered(Protection.NONE)).isEmpty();
        assertThat(new SaslServers(secrets).offered(Protection.LOCAL)).containsExactly(mechanism.saslName());
        assertThatThrownBy(() -> new SaslServers(secrets).begin(mechanism.saslName(), Protection.NONE))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class);
    }
}
