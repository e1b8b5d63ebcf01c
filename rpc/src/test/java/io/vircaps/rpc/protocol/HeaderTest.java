package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private static final String HEX = "2000808600000001000000030000000100000005" + "00000002";
    private static final Header REPLY = new Header(0x20008086, 1, 3, 1, 5, 2);

    @Test
    void hasTheBytesOfTheProtocol() {
        ByteBuffer out = ByteBuffer.allocate(Header.BYTES - Integer.BYTES);
        REPLY.write(out);
        assertThat(HexFormat.of().formatHex(out.array())).isEqualTo(HEX);
        assertThat(Header.read(ByteBuffer.wrap(HexFormat.of().parseHex(HEX)))).isEqualTo(REPLY);
    }

    @Test
    void callsWithASerialAndRepliesWithTheSame() {
        Header call = Header.call(3, 5);
        assertThat(call).isEqualTo(new Header(0x20008086, 1, 3, 0, 5, 0));
        assertThat(call.reply(MessageStatus.ERROR)).isEqualTo(new Header(0x20008086, 1, 3, 1, 5, 1));
    }

    @Test
    void repliesToAStreamWithinTheStream() {
        Header stream = new Header(0x20008086, 1, 100, MessageType.STREAM.number(), 9, 2);
        assertThat(stream.reply(MessageStatus.ERROR).type()).isEqualTo(MessageType.STREAM.number());
    }

    @Test
    void knowsItsProgramTypeAndStatus() {
        Header event = Header.event(Program.KEEPALIVE, 1);
        assertThat(event).isEqualTo(new Header(0x6b656570, 1, 1, 2, 0, 0));
        assertThat(event.is(Program.KEEPALIVE) && event.is(MessageType.MESSAGE) && event.is(MessageStatus.OK))
                .isTrue();
        assertThat(event.is(Program.REMOTE) || event.is(MessageType.CALL) || event.is(MessageStatus.ERROR))
                .isFalse();
        assertThat(new Header(0x20008086, 2, 1, 0, 0, 0).is(Program.REMOTE)).isFalse();
    }
}
