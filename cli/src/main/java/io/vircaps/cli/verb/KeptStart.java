package io.vircaps.cli.verb;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps its first bytes, by which the format of the file is recognised. */
final class KeptStart extends FilterInputStream {
    private static final int KEPT = 4096;

    private final ByteArrayOutputStream start = new ByteArrayOutputStream(0);

    KeptStart(InputStream in) {
        super(in);
    }

    /** The first bytes that were read. */
    byte[] start() {
        return start.toByteArray();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0 && start.size() < KEPT) {
            start.write(one);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            start.write(buffer, offset, Math.min(count, Math.max(0, KEPT - start.size())));
        }
        return count;
    }
}
