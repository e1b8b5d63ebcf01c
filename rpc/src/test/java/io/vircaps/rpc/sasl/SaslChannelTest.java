package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.ChannelPair;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SaslChannelTest {
    /** A mechanism that is complete and "encrypts" by turning every bit, in pieces of 100 bytes, each with a mark. */
    private static final class Turning implements SaslClient {
        private final String qop;

        Turning(String qop) {
            this.qop = qop;
        }

        @Override
        public String getMechanismName() {
            return "TURNING";
        }

        @Override
        public boolean hasInitialResponse() {
            return false;
        }

        @Override
        public byte[] evaluateChallenge(byte[] challenge) {
            return challenge;
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public byte[] wrap(byte[] outgoing, int offset, int length) {
            byte[] turned = new byte[length + 1];
            for (int i = 0; i < length; i++) {
                turned[i] = (byte) ~outgoing[offset + i];
            }
            turned[length] = 'm';
            return turned;
        }

        @Override
        public byte[] unwrap(byte[] incoming, int offset, int length) {
            assertThat(incoming[offset + length - 1]).isEqualTo((byte) 'm');
            byte[] turned = new byte[length - 1];
            for (int i = 0; i < turned.length; i++) {
                turned[i] = (byte) ~incoming[offset + i];
            }
            return turned;
        }

        @Override
        public Object getNegotiatedProperty(String name) {
            return name.equals(Sasl.QOP) ? qop : "100";
        }

        @Override
        public void dispose() {}
    }

    private static SecurityLayer layer() {
        return SecurityLayer.of(new Turning("auth-conf")).orElseThrow();
    }

    private static byte[] readAll(ByteChannel channel, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            assertThat(channel.read(buffer)).isNotNegative();
        }
        return buffer.array();
    }

    private static CompletableFuture<byte[]> reading(ByteChannel channel, int count) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return readAll(channel, count);
                    } catch (IOException broken) {
                        throw new CompletionException(broken);
                    }
                },
                ChannelPair::inThread);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000_000})
    void carriesPiecesInPortionsOfAnySize(int portion) throws IOException {
        try (ChannelPair pair = ChannelPair.open(portion)) {
            SaslChannel left = new SaslChannel(pair.left());
            SaslChannel right = new SaslChannel(pair.right());
            left.secure(layer());
            right.secure(layer());
            byte[] bytes = new byte[10_000];
            new Random(1).nextBytes(bytes);
            CompletableFuture<byte[]> arriving = reading(right, bytes.length);
            left.write(ByteBuffer.wrap(bytes));
            assertThat(arriving.join()).isEqualTo(bytes);
        }
    }

    @Test
    void writesPiecesOfTheSizeThatWasAgreed() throws IOException {
        try (ChannelPair pair = ChannelPair.open()) {
            SaslChannel left = new SaslChannel(pair.left());
            left.secure(layer());
            left.write(ByteBuffer.wrap(new byte[150]));
            ByteBuffer sent = ByteBuffer.wrap(readAll(pair.right(), 4 + 101 + 4 + 51));
            assertThat(sent.getInt(0)).isEqualTo(101);
            assertThat(sent.get(4)).isEqualTo((byte) 0xff);
            assertThat(sent.getInt(4 + 101)).isEqualTo(51);
        }
    }

    @Test
    void handsOnWhatComesBeforeTheLayer() throws IOException {
        try (ChannelPair pair = ChannelPair.open()) {
            new SaslChannel(pair.left()).write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            assertThat(readAll(new SaslChannel(pair.right()), 3)).containsExactly(1, 2, 3);
        }
    }

    /** A channel on which something happens while somebody waits for the first bytes. */
    private record Interrupted(ByteChannel inner, Runnable meanwhile) implements ByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            meanwhile.run();
            return inner.read(into);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return inner.write(from);
        }

        @Override
        public boolean isOpen() {
            return inner.isOpen();
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 1_000_000})
    void decryptsForWhomIsReadingAlreadyWhenTheLayerComes(int portion) throws IOException {
        try (ChannelPair pair = ChannelPair.open(portion)) {
            SaslChannel left = new SaslChannel(pair.left());
            List<SaslChannel> secured = new ArrayList<>();
            SaslChannel right =
                    new SaslChannel(new Interrupted(pair.right(), () -> secured.forEach(end -> end.secure(layer()))));
            secured.add(right);
            left.secure(layer());
            byte[] bytes = new byte[250];
            new Random(2).nextBytes(bytes);
            CompletableFuture<byte[]> arriving = reading(right, bytes.length);
            left.write(ByteBuffer.wrap(bytes));
            assertThat(arriving.join()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1 << 20})
    void refusesAPieceOfAnImpossibleLength(int length) throws IOException {
        try (ChannelPair pair = ChannelPair.open()) {
            SaslChannel right = new SaslChannel(pair.right());
            right.secure(layer());
            pair.left().write(ByteBuffer.allocate(4).putInt(0, length));
            assertThatThrownBy(() -> right.read(ByteBuffer.allocate(10)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("invalid length of an encrypted piece");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 50})
    void refusesAPieceThatIsCutOff(int sent) throws IOException {
        try (ChannelPair pair = ChannelPair.open()) {
            SaslChannel right = new SaslChannel(pair.right());
            right.secure(layer());
            ByteBuffer piece = ByteBuffer.allocate(104).putInt(0, 100).limit(sent);
            pair.left().write(piece);
            pair.left().close();
            assertThatThrownBy(() -> right.read(ByteBuffer.allocate(10)))
                    .isInstanceOf(EOFException.class)
                    .hasMessage("the connection ends within an encrypted piece");
        }
    }

    @Test
    void endsBetweenPieces() throws IOException {
        try (ChannelPair pair = ChannelPair.open()) {
            SaslChannel right = new SaslChannel(pair.right());
            right.secure(layer());
            pair.left().close();
            assertThat(right.read(ByteBuffer.allocate(10))).isEqualTo(-1);
        }
    }

    @Test
    void hasNoLayerWhereNoneWasAgreed() {
        assertThat(SecurityLayer.of(new Turning("auth"))).isEmpty();
    }
}
