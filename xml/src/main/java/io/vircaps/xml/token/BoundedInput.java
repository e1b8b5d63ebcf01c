package io.vircaps.xml.token;

import java.io.IOException;
import java.io.InputStream;
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

    private final InputStream in;
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
            recent.add(buffer, offset, count);
        }
        return count;
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
