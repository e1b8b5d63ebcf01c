package io.vircaps.rpc.sasl;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A channel that encrypts with a SASL security layer once one is agreed, and passes bytes through before. Each
 * encrypted piece is four bytes of length, most significant first, and the wrapped bytes (RFC 4422 section 3.7). One
 * thread may read while another writes.
 */
public final class SaslChannel implements ByteChannel {
    /** Largest encrypted piece: the size that libvirt states, 65 536, with room for the envelope. */
    private static final int LARGEST = 1 << 17;

    private final ByteChannel raw;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Optional<SecurityLayer> layer = Optional.empty();
    /** Decrypted bytes not read yet. */
    private ByteBuffer plain = ByteBuffer.allocate(0);
    /** Encrypted bytes that a blocked read received before it saw the layer. */
    private ByteBuffer early = ByteBuffer.allocate(0);

    /** A channel without a layer yet. */
    public SaslChannel(ByteChannel raw) {
        this.raw = raw;
    }

    /**
     * Encrypts from now on. A client calls it after the reply to its last step, a server after sending that reply;
     * until then the peer sends nothing more. A thread may be blocked in {@link #read} meanwhile.
     */
    public void secure(SecurityLayer agreed) {
        layer = Optional.of(agreed);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        reading.lock();
        try {
            Optional<SecurityLayer> before = layer;
            if (before.isPresent()) {
                return decrypted(into, before.get());
            }
            int start = into.position();
            int count = raw.read(into);
            Optional<SecurityLayer> after = layer;
            if (after.isEmpty() || count <= 0) {
                return count;
            }
            takeBack(into, start, count);
            return decrypted(into, after.get());
        } finally {
            reading.unlock();
        }
    }

    /** Removes bytes from the caller's buffer: they arrived after the layer was agreed, so they are encrypted. */
    private void takeBack(ByteBuffer into, int start, int count) {
        byte[] bytes = new byte[count];
        into.get(start, bytes);
        into.position(start);
        early = ByteBuffer.wrap(bytes);
    }

    private int decrypted(ByteBuffer into, SecurityLayer agreed) throws IOException {
        while (!plain.hasRemaining()) {
            ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
            if (!fill(length)) {
                return -1;
            }
            int size = length.getInt(0);
            if (size <= 0 || size > LARGEST) {
                throw new IOException("invalid length of an encrypted piece: " + Integer.toUnsignedString(size));
            }
            ByteBuffer piece = ByteBuffer.allocate(size);
            if (!fill(piece)) {
                throw new EOFException("the connection ends within an encrypted piece");
            }
            plain = ByteBuffer.wrap(agreed.unwrap(piece.array(), 0, size));
        }
        int count = Math.min(into.remaining(), plain.remaining());
        into.put(plain.slice(plain.position(), count));
        plain.position(plain.position() + count);
        return count;
    }

    /** Fills the buffer; false if the connection ends before the first byte. */
    private boolean fill(ByteBuffer whole) throws IOException {
        while (whole.hasRemaining() && early.hasRemaining()) {
            whole.put(early.get());
        }
        while (whole.hasRemaining()) {
            if (raw.read(whole) < 0) {
                if (whole.position() == 0) {
                    return false;
                }
                throw new EOFException("the connection ends within an encrypted piece");
            }
        }
        return true;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        writing.lock();
        try {
            Optional<SecurityLayer> agreed = layer;
            if (agreed.isEmpty()) {
                return raw.write(from);
            }
            int count = from.remaining();
            while (from.hasRemaining()) {
                writePiece(from, agreed.get());
            }
            return count;
        } finally {
            writing.unlock();
        }
    }

    private void writePiece(ByteBuffer from, SecurityLayer agreed) throws IOException {
        byte[] clear = new byte[Math.min(from.remaining(), agreed.largestPiece())];
        from.get(clear);
        byte[] secret = agreed.wrap(clear, 0, clear.length);
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + secret.length);
        piece.putInt(secret.length).put(secret).flip();
        while (piece.hasRemaining()) {
            raw.write(piece);
        }
    }

    @Override
    public boolean isOpen() {
        return raw.isOpen();
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
