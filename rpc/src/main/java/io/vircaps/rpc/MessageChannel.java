package io.vircaps.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.GatheringByteChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Messages over a channel of bytes: a length word, which counts itself, a header, a payload
 * ({@code virnetprotocol.x}, "RPC wire format"). One thread may read while any number write.
 *
 * <p>Memory is taken as bytes come, not as a length word announces them.
 */
public final class MessageChannel implements AutoCloseable {
    /** What a peer whom nobody knows yet may send, and what is moved in one go; {@code VIR_NET_MESSAGE_INITIAL}. */
    public static final int SMALL = 65_536;

    /** Up to this size a payload is not counted in the {@link MemoryBudget}, and claimed before its bytes have come. */
    private static final int UNCOUNTED = 4096;

    private static final int LENGTH_WORD = 4;
    /** A call without arguments takes 28 bytes. An idle peer costs no more than this. */
    private static final int AHEAD = 256;

    private static final int GROWTH = 4;

    private final ByteChannel channel;
    private final MemoryBudget budget;
    private final ByteBuffer ahead = ByteBuffer.allocate(AHEAD).limit(0);
    private final ByteBuffer head = ByteBuffer.allocate(Header.BYTES);
    private final ReentrantLock writing = new ReentrantLock();
    private final Pace reading = new Pace();
    private final Pace sending = new Pace();
    private volatile int most;

    /**
     * Messages over a channel in blocking mode.
     *
     * @param budget  for payloads over 4 KiB
     * @param most    longest message behind its length word that is read, at most {@link Message#MAX}
     */
    public MessageChannel(ByteChannel channel, MemoryBudget budget, int most) {
        this.channel = channel;
        this.budget = budget;
        this.most = most;
    }

    /** From now on messages of this length are read: a peer that proved who it is may send more. */
    public void readUpTo(int longest) {
        most = longest;
    }

    /**
     * The next message; empty if the peer ended the conversation before one began. Whoever is done with it gives its
     * memory back by {@link #done}.
     *
     * @throws RpcException if it is malformed, too long, or not whole
     */
    public Optional<Message> read() {
        if (!await(LENGTH_WORD)) {
            return Optional.empty();
        }
        int length = ahead.getInt(ahead.position());
        if (length < Header.BYTES || length - LENGTH_WORD > most) {
            throw new RpcException.BadLength(length, most + LENGTH_WORD);
        }
        await(Header.BYTES);
        ahead.getInt();
        Header header = Header.read(ahead);
        byte[] payload = payload(length - Header.BYTES);
        reading.rest();
        return Optional.of(new Message(header, ByteBuffer.wrap(payload)));
    }

    /** Gives back what a message that was read here took of the budget. */
    public void done(Message message) {
        budget.release(counted(message.payloadSize()));
    }

    /**
     * Writes a message; other threads wait until it is out.
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
            sending.rest();
        } catch (IOException broken) {
            throw new RpcException.Closed("cannot write data", broken);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Whether a message was begun, in either direction, and since then or since its last {@link #SMALL} bytes more than
     * a time limit has passed.
     */
    public boolean isStuck(long nanoTime, long limitNanos) {
        return reading.isOver(nanoTime, limitNanos) || sending.isOver(nanoTime, limitNanos);
    }

    /** Closes the channel under it; whoever reads or writes there is woken. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            // it is closed all the same, and nobody could do anything about it
            return;
        }
    }

    /** Whether so many bytes lie ready; false if the peer ended before the first of them. */
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
        boolean whole = false;
        try {
            while (have < size) {
                if (have == bytes.length) {
                    bytes = grown(bytes, size);
                }
                have = fill(bytes, have);
            }
            whole = true;
            return bytes;
        } finally {
            if (!whole) {
                budget.release(counted(bytes.length));
            }
        }
    }

    private byte[] grown(byte[] bytes, int size) {
        int larger = (int) Math.min(size, (long) GROWTH * bytes.length);
        if (!budget.claim(larger - counted(bytes.length))) {
            throw new RpcException.NoMemory(size);
        }
        boolean there = false;
        try {
            byte[] copy = Arrays.copyOf(bytes, larger);
            there = true;
            return copy;
        } finally {
            if (!there) { // the JVM has no memory: nor must the budget keep what it does not have
                budget.release(larger - counted(bytes.length));
            }
        }
    }

    /** Reads until the array is full; gives its length. */
    private int fill(byte[] bytes, int from) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        reading.begin();
        while (rest.hasRemaining()) {
            int read = receive(rest);
            if (read < 0) {
                throw truncated();
            }
            reading.progress(read);
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
                sending.progress((int) gathering.write(both));
            }
            return;
        }
        if (second.remaining() <= SMALL) { // one record of TLS, one wrapped token of SASL
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
            sending.progress(channel.write(part));
        }
    }

    private static int counted(int payload) {
        return payload > UNCOUNTED ? payload : 0;
    }

    private static RpcException truncated() {
        return new RpcException.Closed("the connection ended within a message");
    }
}
