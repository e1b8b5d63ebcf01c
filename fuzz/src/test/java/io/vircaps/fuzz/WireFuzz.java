package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/**
 * Any bytes are messages or a {@link VircapsException}; any payload is the arguments or the result of its procedure, or
 * an error, or is refused; and what was read is written so that it reads the same. No memory stays claimed.
 */
class WireFuzz {
    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] input) {
        MemoryBudget budget = new MemoryBudget(Message.MAX);
        try (MessageChannel channel = new MessageChannel(new Once(input), budget, Message.MAX)) {
            Optional<Message> next = read(channel);
            while (next.isPresent()) {
                check(next.get());
                channel.done(next.get());
                next = read(channel);
            }
        }
        if (budget.claimed() != 0) {
            throw new AssertionError(budget.claimed() + " bytes stay claimed");
        }
    }

    private static Optional<Message> read(MessageChannel channel) {
        try {
            return channel.read();
        } catch (VircapsException refused) {
            return Optional.empty();
        }
    }

    private static void check(Message message) {
        check(message, RemoteError.CODEC);
        for (Procedure<?, ?> procedure : Procedures.all()) {
            if (procedure.number() == message.header().procedure()) {
                check(message, procedure.arguments());
                check(message, procedure.result());
            }
        }
    }

    private static <T> void check(Message message, XdrCodec<T> codec) {
        T value;
        try {
            value = message.read(codec);
        } catch (VircapsException refused) {
            return;
        }
        T again = Message.of(message.header(), codec, value).read(codec);
        if (!again.equals(value)) {
            throw new AssertionError("read: " + value + "\nread again: " + again);
        }
    }

    /** Gives its bytes once. */
    private static final class Once implements ByteChannel {
        private final ByteBuffer bytes;

        Once(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        @Override
        public int read(ByteBuffer into) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(into.remaining(), bytes.remaining());
            into.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new AssertionError("nothing is written here");
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
