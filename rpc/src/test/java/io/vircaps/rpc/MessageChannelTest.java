package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageChannelTest {
    /** A reply to CONNECT_GET_TYPE with the serial 5: "QEMU". */
    private static final byte[] REPLY = HexFormat.of()
            .parseHex("00000024" + "20008086" + "00000001" + "00000003" + "00000001" + "00000005" + "00000000"
                    + "00000004" + "51454d55");

    private final MemoryBudget budget = new MemoryBudget(1_000_000);

    private MessageChannel channel(byte[] incoming, int atOnce) {
        return new MessageChannel(new PipeChannel(incoming, atOnce), budget, Message.MAX);
    }

    private static byte[] length(long length) {
        return ByteBuffer.allocate(40).putInt((int) length).array();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 28, 1000})
    void readsMessagesHoweverTheyArrive(int atOnce) {
        byte[] two = ByteBuffer.allocate(2 * REPLY.length).put(REPLY).put(REPLY).array();
        MessageChannel channel = channel(two, atOnce);
        for (int i = 0; i < 2; i++) {
            Message message = channel.read().orElseThrow();
            assertThat(message.header()).isEqualTo(new Header(0x20008086, 1, 3, 1, 5, 0));
            assertThat(message.read(Procedures.CONNECT_GET_TYPE.result())).isEqualTo("QEMU");
        }
        assertThat(channel.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void writesWhatItReads(int atOnce) {
        PipeChannel pipe = new PipeChannel(REPLY, atOnce);
        MessageChannel channel = new MessageChannel(pipe, budget, Message.MAX);
        channel.write(channel.read().orElseThrow());
        assertThat(pipe.written()).isEqualTo(HexFormat.of().formatHex(REPLY));
    }

    @Test
    void givesOnePeerNoMoreThanItsShare() {
        MemoryBudget one = budget.share(600_000);
        MemoryBudget other = budget.share(600_000);
        assertThat(one.claim(600_001)).isFalse();
        assertThat(one.claim(600_000)).isTrue();
        assertThat(other.claim(400_001)).isFalse();
        assertThat(other.claim(400_000)).isTrue();
        one.release(600_000);
        other.release(400_000);
        assertThat(List.of(one.claimed(), other.claimed(), budget.claimed())).containsOnly(0L);
    }

    @Test
    void noticesATruncationAtEveryByte() {
        for (int length = 1; length < REPLY.length; length++) {
            byte[] some = ByteBuffer.allocate(length).put(REPLY, 0, length).array();
            MessageChannel channel = channel(some, 7);
            assertThatThrownBy(channel::read)
                    .as("%d bytes", length)
                    .isInstanceOf(RpcException.Closed.class)
                    .hasMessage("the connection ended within a message");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 4, 27, 33_554_437L, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL})
    void refusesLengthsNoMessageHas(long length) {
        MessageChannel channel = channel(length(length), 40);
        assertThatThrownBy(channel::read)
                .isInstanceOf(RpcException.BadLength.class)
                .hasMessageContaining("'" + length + "'");
    }

    @Test
    void refusesABadLengthBeforeAnythingElseHasCome() {
        MessageChannel channel = channel(new byte[] {0x16, 3, 1, 0}, 4);
        assertThatThrownBy(channel::read).isInstanceOf(RpcException.BadLength.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 28, 30})
    void isStuckFromTheFirstByteOn(int sent) {
        MessageChannel channel = channel(Arrays.copyOf(REPLY, sent), 1000);
        assertThatThrownBy(channel::read).isInstanceOf(RpcException.Closed.class);
        assertThat(channel.isStuck(System.nanoTime() + 2, 1)).isTrue();
    }

    @Test
    void readsTheLongestMessage() {
        ByteBuffer longest = ByteBuffer.allocate(33_554_436).putInt(33_554_436);
        longest.put(33_554_435, (byte) 7);
        MemoryBudget enough = new MemoryBudget(Message.MAX);
        MessageChannel channel = new MessageChannel(new PipeChannel(longest.array(), 1_000_000), enough, Message.MAX);
        Message message = channel.read().orElseThrow();
        assertThat(message.payloadSize()).isEqualTo(33_554_408);
        assertThat(message.payload().get(33_554_407)).isEqualTo((byte) 7);
        assertThat(enough.claimed()).isEqualTo(33_554_408);
        channel.done(message);
        assertThat(enough.claimed()).isZero();
    }

    @Test
    void claimsNoMemoryForAnnouncedBytes() {
        MessageChannel channel = channel(length(33_554_436), 40);
        assertThatThrownBy(channel::read).isInstanceOf(RpcException.Closed.class);
        assertThat(budget.claimed()).isZero();
    }

    @Test
    void refusesAMessageThatExceedsTheBudget() {
        byte[] large = ByteBuffer.allocate(2_000_000).putInt(2_000_000).array();
        MessageChannel channel = channel(large, 100_000);
        assertThatThrownBy(channel::read).isInstanceOf(RpcException.NoMemory.class);
        assertThat(budget.claimed()).isZero();
    }

    @Test
    void readsOnlySmallMessagesUntilTheLimitIsRaised() {
        byte[] small = ByteBuffer.allocate(65_540).putInt(65_540).array();
        byte[] large = ByteBuffer.allocate(65_541).putInt(65_541).array();
        assertThat(new MessageChannel(new PipeChannel(small, 999), budget, 65_536).read())
                .isPresent();
        MessageChannel channel = new MessageChannel(new PipeChannel(large, 999), budget, 65_536);
        assertThatThrownBy(channel::read).isInstanceOf(RpcException.BadLength.class);
        MessageChannel raised = new MessageChannel(new PipeChannel(large, 999), budget, 65_536);
        raised.readUpTo(Message.MAX);
        assertThat(raised.read().map(Message::payloadSize)).isEqualTo(Optional.of(65_513));
    }

    @Test
    void isStuckOnlyWithinAMessage() {
        byte[] half = ByteBuffer.allocate(20).put(REPLY, 0, 20).array();
        MessageChannel idle = channel(REPLY, 1000);
        MessageChannel stuck = channel(half, 10);
        long later = System.nanoTime() + TimeUnit.HOURS.toNanos(1);
        assertThat(idle.read()).isPresent();
        assertThatThrownBy(stuck::read).isInstanceOf(RpcException.Closed.class);
        assertThat(idle.isStuck(later, TimeUnit.SECONDS.toNanos(30))).isFalse();
        assertThat(stuck.isStuck(later, TimeUnit.SECONDS.toNanos(30))).isTrue();
        assertThat(stuck.isStuck(System.nanoTime(), TimeUnit.MINUTES.toNanos(9)))
                .isFalse();
    }

    @Test
    void sharesAPayloadAmongReplies() {
        ByteBuffer payload = Message.payload(XdrCodec.STRING, "shared").asReadOnlyBuffer();
        Message first = new Message(Header.call(7, 1).reply(MessageStatus.OK), payload);
        Message second = new Message(Header.call(7, 2).reply(MessageStatus.OK), payload);
        PipeChannel pipe = new PipeChannel(new byte[0], 1000);
        MessageChannel channel = new MessageChannel(pipe, budget, Message.MAX);
        channel.write(first);
        String once = pipe.written();
        channel.write(second);
        assertThat(pipe.written().substring(once.length()))
                .isEqualTo(once.replace("0000000100000000" + "00000006", "0000000200000000" + "00000006"));
        assertThat(second.read(XdrCodec.STRING)).isEqualTo("shared");
    }
}
