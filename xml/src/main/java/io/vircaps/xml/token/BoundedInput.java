package io.vircaps.xml.token;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document between its stream and the parser, with bounds. A parser holds a whole tag or text in memory
 * before it reports it, so these bounds stand below the parser.
 */
final class BoundedInput extends InputStream {
    /** Most bytes of a document. */
    static final long MAX_TOTAL = 64L << 20;
    /** Most bytes the parser may read between two events. */
    static final int MAX_TOKEN = 1 << 20;

    /** Most bytes that {@link #fromStart} and {@link #from} return, for an error's sentence. */
    private static final int MAX_SHOWN = 1 << 20;

    private static final int HEAD = 1 << 13;

    private final InputStream in;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(0);
    private byte[] chunk = {};
    private int chunkStart;
    private int chunkLength;
    private final RecentBytes recent = new RecentBytes(MAX_TOKEN);
    private int sinceLastToken;
    private @Nullable IOException failure;
    private boolean exceeded;

    BoundedInput(InputStream in) {
        this.in = in;
    }

    /** Notes that the parser reported an event. */
    void tokenReported() {
        sinceLastToken = 0;
    }

    /** Whether a bound was hit; the parser then failed for that reason. */
    boolean isExceeded() {
        return exceeded;
    }

    /** Whether that bound was {@link #MAX_TOTAL}. */
    boolean isTotalExceeded() {
        return exceeded && recent.total() >= MAX_TOTAL;
    }

    /** The exception of the stream; the parser then failed for that reason. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** The column in characters of a position in UTF-8 text. */
    int columnInCharacters(long position, int column) {
        return recent.columnInCharacters(position, column);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long allowed = Math.min(MAX_TOTAL - recent.total(), MAX_TOKEN - sinceLastToken);
        if (allowed <= 0 && length > 0) {
            return endOrRefuse();
        }
        int count = readBelow(buffer, offset, (int) Math.min(length, allowed));
        if (count > 0) {
            sinceLastToken += count;
            remember(buffer, offset, count);
            recent.add(buffer, offset, count);
        }
        return count;
    }

    private void remember(byte[] buffer, int offset, int count) {
        if (recent.total() < HEAD) {
            head.write(buffer, offset, count);
        }
        chunk = buffer;
        chunkStart = offset;
        chunkLength = count;
    }

    /** The document from its start, at most {@link #MAX_SHOWN} bytes; empty if its start is no longer kept. */
    Optional<byte[]> fromStart() {
        if (head.size() != recent.total()) {
            return Optional.empty();
        }
        return Optional.of(withRest(head));
    }

    /**
     * The document from a position, at most {@link #MAX_SHOWN} bytes; empty if the position is not in the last chunk.
     */
    Optional<byte[]> from(long position) {
        long behind = position - (recent.total() - chunkLength);
        if (behind < 0 || behind > chunkLength) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(chunk, chunkStart + (int) behind, chunkLength - (int) behind);
        return Optional.of(withRest(bytes));
    }

    private byte[] withRest(ByteArrayOutputStream bytes) {
        try {
            bytes.writeBytes(in.readNBytes(MAX_SHOWN - Math.min(bytes.size(), MAX_SHOWN)));
        } catch (IOException unreadable) {
            failure = unreadable;
        }
        return bytes.toByteArray();
    }

    /** A document that is exactly as long as the bound is not too long. */
    private int endOrRefuse() throws IOException {
        if (readBelow(new byte[1], 0, 1) < 0) {
            return -1;
        }
        exceeded = true;
        throw new IOException("too many bytes");
    }

    private int readBelow(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException cause) {
            failure = cause;
            throw cause;
        }
    }
}
