package io.vircaps.xml.token;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The last bytes of a UTF-8 document, to convert a position in bytes to a column in characters. Bytes before the first
 * one that is not ASCII are not kept: there a byte is a character.
 */
final class RecentBytes {
    private static final int PART = 1 << 13;
    private static final int MARK = 0xEF_BB_BF;
    private static final int MARK_LENGTH = 3;
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    /** The bit that no ASCII character has set, in each of eight bytes. */
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final int capacity;
    private final Deque<byte[]> full = new ArrayDeque<>();
    private byte[] part = {};
    private int length;
    private long partStart;
    private long forgotten;
    private int head;

    /** Keeps at least this many bytes. */
    RecentBytes(int capacity) {
        this.capacity = capacity;
    }

    /** Number of bytes added. */
    long total() {
        return partStart + length;
    }

    /** Adds the next bytes. */
    void add(byte[] bytes, int offset, int count) {
        for (int i = 0; i < count && total() + i < MARK_LENGTH; i++) {
            head = (head << Byte.SIZE) | (bytes[offset + i] & 0xFF);
        }
        if (part.length == 0 && isAscii(bytes, offset, count)) {
            partStart += count;
        } else {
            remember(bytes, offset, count);
        }
    }

    private static boolean isAscii(byte[] bytes, int offset, int count) {
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int end = offset + count;
        int at = offset;
        long all = 0;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            all |= eights.getLong(at);
        }
        for (; at < end; at++) {
            all |= bytes[at] & NOT_ASCII;
        }
        return (all & NOT_ASCII) == 0;
    }

    private void remember(byte[] bytes, int offset, int count) {
        int from = offset;
        int rest = count;
        while (rest > 0) {
            if (length == part.length) {
                nextPart();
            }
            int fitting = Math.min(rest, PART - length);
            System.arraycopy(bytes, from, part, length, fitting);
            length += fitting;
            from += fitting;
            rest -= fitting;
        }
    }

    private void nextPart() {
        if (length > 0) {
            full.addLast(part);
            partStart += length;
            length = 0;
        }
        if (full.size() * (long) PART > capacity) {
            part = full.removeFirst();
            forgotten = partStart - full.size() * (long) PART;
        } else {
            part = new byte[PART];
        }
    }

    /**
     * The column in characters of a position; in bytes if the start of its line is no longer kept.
     *
     * @param position bytes before it in the document
     * @param column   its column in bytes, from 1
     */
    int columnInCharacters(long position, int column) {
        long lineStart = position - (column - 1);
        long start = partStart - full.size() * (long) PART;
        if (lineStart < forgotten || position > total()) {
            return column;
        }
        int characters = lineStart == 0 && head == MARK ? column - 1 : column;
        for (byte[] bytes : full) {
            characters -= continuations(bytes, lineStart - start, position - start);
            start += PART;
        }
        return characters - continuations(part, lineStart - start, position - start);
    }

    /** Number of bytes between two positions that are not the first of a character; the positions may lie outside. */
    private static int continuations(byte[] bytes, long from, long to) {
        int count = 0;
        for (int i = (int) Math.max(from, 0); i < Math.min(to, bytes.length); i++) {
            if ((bytes[i] & CONTINUATION_MASK) == CONTINUATION) {
                count++;
            }
        }
        return count;
    }
}
