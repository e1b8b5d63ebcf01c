package io.vircaps.xml.token;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document on their way to the parser, counted: a parser holds a whole tag or text in memory before
 * anybody can look at it, so the bounds have to sit below it.
 */
final class BoundedInput extends InputStream {
    /** Most bytes of a document. */
    static final long MAX_TOTAL = 64L << 20;
    /** Most bytes the parser may take in without reporting anything. */
    static final int MAX_TOKEN = 1 << 20;

    /** Most bytes of the beginning, and of what follows a place, that are looked at to say what is wrong with them. */
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

    /** Tells that the parser has reported something. */
    void tokenReported() {
        sinceLastToken = 0;
    }

    /** Whether a bound was hit; the parser then failed for that reason. */
    boolean isExceeded() {
        return exceeded;
    }

    /** Whether it was the bound on the whole document. */
    boolean isTotalExceeded() {
        return exceeded && recent.total() >= MAX_TOTAL;
    }

    /** What the stream below threw; the parser then failed for that reason. */
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

    /** The document from its start as far as it is looked at; empty if the parser is past what is remembered of it. */
    Optional<byte[]> fromStart() {
        if (head.size() != recent.total()) {
            return Optional.empty();
        }
        return Optional.of(withRest(head));
    }

    /** The document from a position as far as it is looked at; empty if that is past. */
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
