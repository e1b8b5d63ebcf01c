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
 * Reads values from bytes in memory, one after the other. A read that fails leaves the reader where it was. For one
 * thread.
 */
public final class XdrReader {
    /** Most bytes of a text, {@code REMOTE_STRING_MAX} and {@code VIR_NET_MESSAGE_STRING_MAX}. */
    public static final int STRING_MAX = 4_194_304;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final char REPLACED = '\uFFFD';
    private static final int UNIT = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * A reader of some bytes, which are not copied.
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

    /** How many bytes are left. */
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

    /** A {@code bool}, or an {@code int} that stands for one: 0 or 1 and nothing else. */
    public boolean bool() {
        int start = at;
        int value = int32();
        if (value != 0 && value != 1) {
            at = start;
            throw XdrException.malformed(start, "0 or 1", Integer.toString(value));
        }
        return value == 1;
    }

    /** An {@code enum} whose numbers are those from 0, this one excluded. */
    public int oneOf(int end) {
        return oneOf(0, end);
    }

    /** An {@code enum}, or what chooses a {@code union}'s case: a number from the first, up to the last excluded. */
    public int oneOf(int first, int last) {
        int start = at;
        int value = int32();
        if (value < first || value >= last) {
            at = start;
            throw XdrException.malformed(
                    start, "a number from " + first + " to " + (last - 1), Integer.toString(value));
        }
        return value;
    }

    /** The number of elements of an array, of which each takes at least four bytes. */
    public int count(int most) {
        int start = at;
        int count = length(most, "elements");
        if (count > remaining() / UNIT) {
            at = start;
            throw XdrException.truncated(start + UNIT, (long) count * UNIT, end - start - UNIT);
        }
        return count;
    }

    /** Bytes of a fixed number, {@code opaque[n]}. */
    public ByteString opaque(int count) {
        return ByteString.of(padded(count));
    }

    /** Bytes of any number up to a limit, {@code opaque<most>}. */
    public ByteString opaqueUpTo(int most) {
        int start = at;
        int count = length(most, "bytes");
        try {
            return opaque(count);
        } catch (XdrException wrong) {
            at = start;
            throw wrong;
        }
    }

    /**
     * C characters of a fixed number, {@code char[n]}: each stands in four bytes, with or without its sign.
     */
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

    /** C characters of any number up to a limit, {@code char<most>}. */
    public ByteString charsUpTo(int most) {
        int start = at;
        int count = length(most, "characters");
        try {
            return chars(count);
        } catch (XdrException wrong) {
            at = start;
            throw wrong;
        }
    }

    /** A text of at most {@link #STRING_MAX} bytes; UTF-8 without a zero character, for it is a C string. */
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

    /** Makes sure that nothing is left. */
    public void end() {
        if (at != end) {
            throw XdrException.malformed(at, "the end of the message", remaining() + " bytes more");
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

    /** Bytes come in fours; those that fill up are zero. */
    private void checkPadded(int count) {
        need((long) count + padding(count));
        for (int i = at + count; i < at + count + padding(count); i++) {
            if (bytes[i] != 0) {
                throw XdrException.malformed(i, "padding of zero bytes", Integer.toString(bytes[i]));
            }
        }
    }

    private int length(int most, String of) {
        int start = at;
        int length = int32();
        if (length < 0 || length > most) {
            at = start;
            throw XdrException.malformed(start, "at most " + most + " " + of, Integer.toUnsignedString(length));
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
