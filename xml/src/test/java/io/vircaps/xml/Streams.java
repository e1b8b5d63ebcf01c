package io.vircaps.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** Streams that behave in ways real ones do. */
final class Streams {
    private Streams() {}

    /** A stream that gives one byte at a time, whatever it is asked for. */
    static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    /** A stream that breaks after these bytes. */
    static InputStream broken(String start) {
        InputStream rest = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
    }

    /** A stream of a start and then the same text again and again, up to a gibibyte, that counts what was taken. */
    static final class Endless extends InputStream {
        private static final long GIBIBYTE = 1L << 30;

        private final byte[] start;
        private final byte[] block;
        private long taken;

        Endless(String start, String repeated) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.block = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        }

        long taken() {
            return taken;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (taken >= GIBIBYTE) {
                return -1;
            }
            boolean starting = taken < start.length;
            byte[] source = starting ? start : block;
            int from = (int) (starting ? taken : (taken - start.length) % block.length);
            int count = Math.min(length, source.length - from);
            System.arraycopy(source, from, buffer, offset, count);
            taken += count;
            return count;
        }
    }
}
