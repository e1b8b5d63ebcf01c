package io.vircaps.rpc.xdr;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads XDR values from bytes in memory, one after the other. A failed read does not advance the reader. Not
 * thread-safe.
 */
public final class XdrReader {
    /** Longest string in bytes; {@code REMOTE_STRING_MAX} and {@code VIR_NET_MESSAGE_STRING_MAX}. */
    public static final int STRING_MAX = 4_194_304;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final char REPLACED = '\uFFFD';
    private static final int UNIT = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * A reader of a range of bytes, which are not copied.
     *
     * @param from index of the first
     * @param to   index behind the last
     */
    public XdrReader(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** A reader of these bytes. */
    public static XdrReader of(byte... bytes) {
        return new XdrReader(bytes, 0, bytes.length);
    }

    /** Number of bytes left. */
    public int remaining() {
        return end - at;
    }

    /** An {@code int}, or an {@code unsigned int} as the same bits. */
    public int int32() {
        need(UNIT);
        int value = (int) INT.get(bytes, at);
        at += UNIT;
        return value;
    }

    /** A {@code hyper}, or an {@code unsigned hyper} as the same bits. */
    public long int64() {
        need(2 * UNIT);
        long value = (long) LONG.get(bytes, at);
        at += 2 * UNIT;
        return value;
    }

    /** A {@code double}. */
    public double float64() {
        return Double.longBitsToDouble(int64());
    }

    /** A {@code bool}, or an {@code int} used as one: 0 or 1, anything else is malformed. */
    public boolean bool() {
        int start = at;
        int value = int32();
        if (value != 0 && value != 1) {
            at = start;
            throw XdrException.malformed(start, "0 or 1", Integer.toString(value));
        }
        return value == 1;
    }

    /** An {@code enum} number from 0 to {@code end} − 1. */
    public int oneOf(int end) {
        return oneOf(0, end);
    }

    /** An {@code enum} number or {@code union} discriminant from {@code first} to {@code end} − 1. */
    public int oneOf(int first, int end) {
        int start = at;
        int value = int32();
        if (value < first || value >= end) {
            at = start;
            throw XdrException.malformed(start, "a number from " + first + " to " + (end - 1), Integer.toString(value));
        }
        return value;
    }

    /** The number of elements of an array whose elements take at least four bytes each. */
    public int count(int max) {
        int start = at;
        int count = length(max, "elements");
        if (count > remaining() / UNIT) {
            at = start;
            throw XdrException.truncated(start + UNIT, (long) count * UNIT, end - start - UNIT);
        }
        return count;
    }

    /** {@code opaque[count]}. */
    public ByteString opaque(int count) {
        return ByteString.of(padded(count));
    }

    /** {@code opaque<max>}. */
    public ByteString opaqueUpTo(int max) {
        int start = at;
        int count = length(max, "bytes");
        try {
            return opaque(count);
        } catch (XdrException wrong) {
            at = start;
            throw wrong;
        }
    }

    /** {@code char[count]}: four bytes a character, sign-extended or not. */
    public ByteString chars(int count) {
        need((long) count * UNIT);
        byte[] chars = new byte[count];
        for (int i = 0; i < count; i++) {
            int value = (int) INT.get(bytes, at + i * UNIT);
            if (value < Byte.MIN_VALUE || value > 0xFF) {
                throw XdrException.malformed(at + i * UNIT, "a character", Integer.toString(value));
            }
            chars[i] = (byte) value;
        }
        at += count * UNIT;
        return ByteString.of(chars);
    }

    /** {@code char<max>}. */
    public ByteString charsUpTo(int max) {
        int start = at;
        int count = length(max, "characters");
        try {
            return chars(count);
        } catch (XdrException wrong) {
            at = start;
            throw wrong;
        }
    }

    /** A string of at most {@link #STRING_MAX} bytes: UTF-8 without a zero character, because it is a C string. */
    public String string() {
        int start = at;
        int length = length(STRING_MAX, "bytes");
        try {
            int from = at;
            checkPadded(length);
            String text = text(from, length);
            at = from + length + padding(length);
            return text;
        } catch (XdrException wrong) {
            at = start;
            throw wrong;
        }
    }

    /** Checks that no bytes are left. */
    public void end() {
        if (at != end) {
            throw XdrException.malformed(at, "the end of the message", remaining() + " more bytes");
        }
    }

    private String text(int from, int length) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(0) >= 0) {
            throw XdrException.malformed(from, "a text without zero characters", "a zero character");
        }
        if (text.indexOf(REPLACED) >= 0) {
            checkUtf8(from, length);
        }
        return text;
    }

    private void checkUtf8(int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        } catch (CharacterCodingException notUtf8) {
            throw XdrException.malformed(from, "a text in UTF-8", "other bytes");
        }
    }

    private byte[] padded(int count) {
        checkPadded(count);
        byte[] copy = Arrays.copyOfRange(bytes, at, at + count);
        at += count + padding(count);
        return copy;
    }

    /** Data is padded to a multiple of four bytes with zero bytes. */
    private void checkPadded(int count) {
        need((long) count + padding(count));
        for (int i = at + count; i < at + count + padding(count); i++) {
            if (bytes[i] != 0) {
                throw XdrException.malformed(i, "padding of zero bytes", Integer.toString(bytes[i]));
            }
        }
    }

    private int length(int max, String of) {
        int start = at;
        int length = int32();
        if (length < 0 || length > max) {
            at = start;
            throw XdrException.malformed(start, "at most " + max + " " + of, Integer.toUnsignedString(length));
        }
        return length;
    }

    private void need(long count) {
        if (count > remaining()) {
            throw XdrException.truncated(at, count, remaining());
        }
    }

    static int padding(int count) {
        return -count & (UNIT - 1);
    }
}
