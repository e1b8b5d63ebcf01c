package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Header HEADER = Header.call(1, 1);

    @Test
    void readsTheValueItWasMadeOf() {
        Message message = Message.of(HEADER, XdrCodec.STRING, "abc");
        assertThat(message.header()).isEqualTo(HEADER);
        assertThat(message.payloadSize()).isEqualTo(8);
        assertThat(message.read(XdrCodec.STRING)).isEqualTo("abc");
        assertThat(message.toString()).endsWith("and 8 bytes");
    }

    @Test
    void readsAPayloadOutsideTheHeap() {
        ByteBuffer direct = ByteBuffer.allocateDirect(4).putInt(7).flip();
        assertThat(new Message(HEADER, direct).read(XdrCodec.INT)).isEqualTo(7);
    }

    @Test
    void refusesMoreBytesThanTheValueHas() {
        Message message = Message.of(HEADER, XdrCodec.HYPER, 7L);
        assertThatThrownBy(() -> message.read(XdrCodec.INT))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("4 more bytes");
    }

    @Test
    void givesOutItsPayloadAgainAndAgain() {
        Message message = Message.of(HEADER, XdrCodec.INT, 7);
        assertThat(message.payload().getInt()).isEqualTo(7);
        assertThat(message.payload().getInt()).isEqualTo(7);
        assertThat(Message.empty(HEADER).payloadSize()).isZero();
    }
}
