package io.vircaps.daemon.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.login.LoginTerms;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslServers;
import io.vircaps.rpc.sasl.ScramSecrets;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final LoginTerms SASL =
            new LoginTerms(new SaslServers(ScramSecrets.of(Map.of())), NamePatterns.ALL, Protection.LOCAL);

    private static Listener listener(Optional<LoginTerms> login, Handshake handshake) throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open()) {
            return new Listener("test", socket, false, login, handshake);
        }
    }

    @Test
    void authenticatesAtOnceWithoutLoginAndHandshake() throws IOException {
        assertThat(listener(Optional.empty(), Handshake.NONE).isAuthenticatedAtOnce())
                .isTrue();
        assertThat(listener(Optional.empty(), socket -> socket).isAuthenticatedAtOnce())
                .isFalse();
        assertThat(listener(Optional.of(SASL), Handshake.NONE).isAuthenticatedAtOnce())
                .isFalse();
    }

    @Test
    void namesItsAuthentication() throws IOException {
        assertThat(listener(Optional.empty(), Handshake.NONE).auth()).isEqualTo(AuthType.NONE);
        assertThat(listener(Optional.of(SASL), Handshake.NONE).auth()).isEqualTo(AuthType.SASL);
    }
}
