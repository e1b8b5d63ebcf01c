package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslClient;
import org.junit.jupiter.api.Test;

class SecurityLayerTest {
    /** A complete exchange that adds and removes one byte. */
    private record Complete(Map<String, String> properties) implements SaslClient {
        @Override
        public String getMechanismName() {
            return "TEST";
        }

        @Override
        public boolean hasInitialResponse() {
            return false;
        }

        @Override
        public byte[] evaluateChallenge(byte[] challenge) {
            throw new IllegalStateException();
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public byte[] unwrap(byte[] incoming, int offset, int length) {
            return Arrays.copyOfRange(incoming, offset, offset + length - 1);
        }

        @Override
        public byte[] wrap(byte[] outgoing, int offset, int length) {
            return Arrays.copyOfRange(outgoing, offset, offset + length + 1);
        }

        @Override
        public Object getNegotiatedProperty(String name) {
            return properties.getOrDefault(name, "");
        }

        @Override
        public void dispose() {}
    }

    @Test
    void existsOnlyIfTheExchangeAgreedOnEncryption() {
        assertThat(SecurityLayer.of(new Complete(Map.of(Sasl.QOP, "auth")))).isEmpty();
    }

    @Test
    void wrapsPiecesOfTheNegotiatedSize() throws Exception {
        SecurityLayer layer = SecurityLayer.of(new Complete(Map.of(Sasl.QOP, "auth-conf", Sasl.RAW_SEND_SIZE, "1000")))
                .orElseThrow();
        assertThat(layer.largestPiece()).isEqualTo(1000);
        assertThat(layer.wrap(new byte[] {1, 2}, 0, 2)).containsExactly(1, 2, 0);
        assertThat(layer.unwrap(new byte[] {1, 2, 0}, 0, 3)).containsExactly(1, 2);
    }

    @Test
    void wrapsAtLeastSomeBytes() {
        assertThat(SecurityLayer.of(new Complete(Map.of(Sasl.QOP, "auth-conf", Sasl.RAW_SEND_SIZE, "1")))
                        .orElseThrow()
                        .largestPiece())
                .isEqualTo(64);
    }
}
