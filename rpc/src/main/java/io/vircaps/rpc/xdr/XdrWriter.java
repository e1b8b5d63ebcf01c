package io.vircaps.rpc.xdr;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes XDR values into memory, one after the other. Not thread-safe.
 */
public final class XdrWriter {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int FIRST_SIZE = 64;
    private static final int UNIT = 4;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** An empty writer. */
    public XdrWriter() {}

    /** Number of bytes written. */
    public int size() {
        return size;
    }

    /** A copy of the bytes written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** An {@code int} or {@code unsigned int}. */
    public void int32(int value) {
        room(UNIT);
        INT.set(bytes, size, value);
        size += UNIT;
    }

    /** A {@code hyper} or {@code unsigned hyper}. */
    public void int64(long value) {
        room(2 * UNIT);
        LONG.set(bytes, size, value);
        size += 2 * UNIT;
    }

    /** A {@code double}. */
    public void float64(double value) {
        int64(Double.doubleToRawLongBits(value));
    }

    /** A {@code bool}, or an {@code int} used as one. */
    public void bool(boolean value) {
        int32(value ? 1 : 0);
    }

    /**
     * The number of elements of an array.
     *
     * @throws XdrException if there are more than {@code max}
     */
    public void count(int count, int max) {
        if (count > max) {
            throw XdrException.tooMany(count, max);
        }
        int32(count);
    }

    /** {@code opaque[count]}. */
    public void opaque(ByteString value, int count) {
        if (value.size() != count) {
            throw new IllegalArgumentException(value.size() + " bytes in place of " + count);
        }
        padded(value.toByteArray());
    }

    /** {@code opaque<max>}. */
    public void opaqueUpTo(ByteString value, int max) {
        count(value.size(), max);
        padded(value.toByteArray());
    }

    /** {@code char[count]}: four bytes a character. */
    public void chars(ByteString value, int count) {
        if (value.size() != count) {
            throw new IllegalArgumentException(value.size() + " characters in place of " + count);
        }
        for (int i = 0; i < count; i++) {
            int32(value.at(i));
        }
    }

    /** {@code char<max>}. */
    public void charsUpTo(ByteString value, int max) {
        count(value.size(), max);
        chars(value, value.size());
    }

    /** A string of at most {@link XdrReader#STRING_MAX} bytes in UTF-8. */
    public void string(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        count(text.length, XdrReader.STRING_MAX);
        padded(text);
    }

    private void padded(byte[] value) {
        int padding = XdrReader.padding(value.length);
        room(value.length + padding);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length + padding;
    }

    private void room(int count) {
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
    }
}
