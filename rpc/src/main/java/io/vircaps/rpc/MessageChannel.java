package io.vircaps.rpc;

import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.GatheringByteChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Messages over a byte channel. A message is a length word that includes itself, a header and a payload
 * ({@code virnetprotocol.x}, "RPC wire format"). One thread may read while any number of threads write.
 */
public final class MessageChannel implements AutoCloseable {
    /** Largest message of an unauthenticated peer, and the unit of progress; {@code VIR_NET_MESSAGE_INITIAL}. */
    public static final int SMALL = 65_536;

    /** Payloads up to this size are not counted in the {@link MemoryBudget} and are allocated before they arrive. */
    private static final int UNCOUNTED = 4096;

    private static final int LENGTH_WORD = 4;
    /** Size of the read buffer, which is all the memory of an idle peer. A call without arguments takes 28 bytes. */
    private static final int AHEAD = 256;

    private static final int GROWTH = 4;

    /*
     * How a message is read.
     *
     * Problem. A peer that announces 32 MiB and sends nothing must not cost 32 MiB, a peer that stops in the middle of
     * a message must not hold a thread for ever, and an idle peer must cost next to nothing.
     *
     * Start. The length word and the header are read into a small buffer ("ahead") that may also receive the beginning
     * of the payload or whole small messages: one system call reads a call without arguments.
     *
     * Memory. The payload array starts with at most 4 KiB (UNCOUNTED). When it is full, it grows by a factor of 4
     * (GROWTH) up to the announced size; each growth is first claimed from the MemoryBudget. So memory is proportional
     * to the bytes that did arrive, and a message that does not fit into the budget fails while it is read. The claim
     * is kept until done(message): a message counts while it is processed too.
     *
     * Time. A message is complete in time, or its connection is closed. "reading" and "sending" hold since when the
     * current message made no progress of 64 KiB (SMALL). Another thread calls isStuck() and closes the channel, which
     * wakes the thread that is blocked in it.
     *
     * The lengths and limits are those of virnetmessage.c and virnetprotocol.x.
     */

    private final ByteChannel channel;
    private final MemoryBudget budget;
    private final ByteBuffer ahead = ByteBuffer.allocate(AHEAD).limit(0);
    private final ByteBuffer head = ByteBuffer.allocate(Header.BYTES);
    private final ReentrantLock writing = new ReentrantLock();
    private final Progress reading = new Progress();
    private final Progress sending = new Progress();
    private volatile int max;

    /**
     * Messages over a channel in blocking mode.
     *
     * @param budget limits payloads over 4 KiB
     * @param max    largest message to read, without its length word; at most {@link Message#MAX}
     */
    public MessageChannel(ByteChannel channel, MemoryBudget budget, int max) {
        this.channel = channel;
        this.budget = budget;
        this.max = max;
    }

    /** Changes the largest message to read: an authenticated peer may send larger ones. */
    public void readUpTo(int largest) {
        max = largest;
    }

    /**
     * Reads the next message; empty if the peer closed the connection between messages. After processing it, call
     * {@link #done} to release its memory.
     *
     * @throws RpcException if it is malformed, too large or incomplete
     */
    public Optional<Message> read() {
        if (!await(LENGTH_WORD)) {
            return Optional.empty();
        }
        int length = ahead.getInt(ahead.position());
        if (length < Header.BYTES || length - LENGTH_WORD > max) {
            throw new RpcException.BadLength(length, max + LENGTH_WORD);
        }
        await(Header.BYTES);
        ahead.getInt();
        Header header = Header.read(ahead);
        byte[] payload = payload(length - Header.BYTES);
        reading.end();
        return Optional.of(new Message(header, ByteBuffer.wrap(payload)));
    }

    /** Releases what a message that was read here claimed from the budget. */
    public void done(Message message) {
        budget.release(counted(message.payloadSize()));
    }

    /**
     * Writes a message. Other writers wait meanwhile.
     *
     * @throws RpcException.Closed if the channel is closed or breaks
     */
    public void write(Message message) {
        writing.lock();
        try {
            sending.begin();
            head.clear();
            head.putInt(Header.BYTES + message.payloadSize());
            message.header().write(head);
            send(head.flip(), message.payload());
            sending.end();
        } catch (IOException broken) {
            throw new RpcException.Closed("cannot write data", broken);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Whether a message is in transfer in either direction and has made no progress of {@link #SMALL} bytes within a
     * time limit.
     */
    public boolean isStuck(long nanoTime, long limitNanos) {
        return reading.isOver(nanoTime, limitNanos) || sending.isOver(nanoTime, limitNanos);
    }

    /** Closes the channel. A thread that is blocked in it wakes up with an exception. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            // the channel is closed even if close() fails
            return;
        }
    }

    /** Reads until {@code count} bytes are in the buffer; false if the peer closed the connection before the first. */
    private boolean await(int count) {
        while (ahead.remaining() < count) {
            if (ahead.hasRemaining()) {
                reading.begin();
            }
            ahead.compact();
            int read = receive(ahead);
            ahead.flip();
            if (read < 0) {
                if (!ahead.hasRemaining()) {
                    return false;
                }
                throw truncated();
            }
        }
        return true;
    }

    private byte[] payload(int size) {
        byte[] bytes = new byte[Math.min(size, UNCOUNTED)];
        int have = Math.min(size, ahead.remaining());
        ahead.get(bytes, 0, have);
        boolean complete = false;
        try {
            while (have < size) {
                if (have == bytes.length) {
                    bytes = grown(bytes, size);
                }
                have = fill(bytes, have);
            }
            complete = true;
            return bytes;
        } finally {
            if (!complete) {
                budget.release(counted(bytes.length));
            }
        }
    }

    private byte[] grown(byte[] bytes, int size) {
        int larger = (int) Math.min(size, (long) GROWTH * bytes.length);
        if (!budget.claim(larger - counted(bytes.length))) {
            throw new RpcException.NoMemory(size);
        }
        boolean allocated = false;
        try {
            byte[] copy = Arrays.copyOf(bytes, larger);
            allocated = true;
            return copy;
        } finally {
            if (!allocated) { // OutOfMemoryError: nothing was allocated, so nothing may stay claimed
                budget.release(larger - counted(bytes.length));
            }
        }
    }

    /** Reads until the array is full; returns its length. */
    private int fill(byte[] bytes, int from) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        reading.begin();
        while (rest.hasRemaining()) {
            int read = receive(rest);
            if (read < 0) {
                throw truncated();
            }
            reading.advance(read);
        }
        return bytes.length;
    }

    private int receive(ByteBuffer into) {
        try {
            return channel.read(into);
        } catch (IOException broken) {
            throw new RpcException.Closed("cannot read data", broken);
        }
    }

    private void send(ByteBuffer first, ByteBuffer second) throws IOException {
        if (channel instanceof GatheringByteChannel gathering) {
            ByteBuffer[] both = {first, second};
            while (first.hasRemaining() || second.hasRemaining()) {
                sending.advance((int) gathering.write(both));
            }
            return;
        }
        if (second.remaining() <= SMALL) { // so that it becomes one TLS record or one SASL token
            send(ByteBuffer.allocate(first.remaining() + second.remaining())
                    .put(first)
                    .put(second)
                    .flip());
        } else {
            send(first);
            send(second);
        }
    }

    private void send(ByteBuffer part) throws IOException {
        while (part.hasRemaining()) {
            sending.advance(channel.write(part));
        }
    }

    private static int counted(int payload) {
        return payload > UNCOUNTED ? payload : 0;
    }

    private static RpcException truncated() {
        return new RpcException.Closed("the connection ended within a message");
    }
}
