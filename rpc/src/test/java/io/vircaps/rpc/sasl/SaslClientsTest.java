package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.SecurityFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import org.junit.jupiter.api.Test;

class SaslClientsTest {
    private static final Credentials FRED = wanted -> switch (wanted) {
        case AUTHNAME -> Optional.of("fred");
        case PASSWORD -> Optional.of("pencil");
        case USERNAME, REALM -> Optional.empty();
    };

    private static SaslClient begin(Protection protection, Credentials credentials, String... offered) {
        return new SaslClients(protection, credentials, "host1").begin(List.of(offered));
    }

    @Test
    void prefersWhatShowsNoPassword() {
        assertThat(begin(Protection.TLS, FRED, "PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256")
                        .getMechanismName())
                .isEqualTo("SCRAM-SHA-256");
    }

    @Test
    void showsThePasswordInsideTls() throws SaslException {
        SaslClient client = begin(Protection.TLS, FRED, "PLAIN");
        assertThat(client.getMechanismName()).isEqualTo("PLAIN");
        assertThat(client.evaluateChallenge(new byte[0])).isEqualTo("\0fred\0pencil".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsThePasswordNowhereElse() {
        assertThatThrownBy(() -> begin(Protection.LOCAL, FRED, "PLAIN"))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessageEndingWith("PLAIN: it sends the password as it is, which only TLS makes safe");
    }

    @Test
    void refusesOnPlainTcpWhatDoesNotEncrypt() {
        assertThatThrownBy(() -> begin(Protection.NONE, FRED, "SCRAM-SHA-256", "PLAIN"))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessage("authentication failed: no SASL mechanism can be used of those the server offers"
                        + " (SCRAM-SHA-256, PLAIN): SCRAM-SHA-256: it has no security layer, and plain TCP does not"
                        + " encrypt; PLAIN: it sends the password as it is, and plain TCP does not encrypt");
    }

    @Test
    void reportsWhatTheUserLacks() {
        assertThatThrownBy(() -> begin(Protection.LOCAL, Credentials.NONE, "SCRAM-SHA-256"))
                .hasMessageContaining("no authname and password for host1 in auth.conf");
    }

    @Test
    void reportsThatItKnowsNoneOfThem() {
        assertThatThrownBy(() -> begin(Protection.TLS, FRED, "DIGEST-MD5", "ANONYMOUS"))
                .hasMessageEndingWith("(DIGEST-MD5, ANONYMOUS): none of them is supported");
    }
}
