package io.vircaps.rpc.xdr;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes values into memory, one after the other. What the protocol cannot carry is refused with an
 * {@link IllegalArgumentException}. For one thread.
 */
public final class XdrWriter {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int FIRST_SIZE = 64;
    private static final int UNIT = 4;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** A writer that has written nothing. */
    public XdrWriter() {}

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** A copy of what was written. */
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

    /** A {@code bool}, or an {@code int} that stands for one. */
    public void bool(boolean value) {
        int32(value ? 1 : 0);
    }

    /**
     * The number of elements of an array.
     *
     * @throws XdrException if the protocol cannot carry so many
     */
    public void count(int count, int most) {
        if (count > most) {
            throw XdrException.tooMany(count, most);
        }
        int32(count);
    }

    /** Bytes of a fixed number, {@code opaque[n]}. */
    public void opaque(ByteString value, int count) {
        if (value.size() != count) {
            throw new IllegalArgumentException(value.size() + " bytes in place of " + count);
        }
        padded(value.toByteArray());
    }

    /** Bytes of any number up to a limit, {@code opaque<most>}. */
    public void opaqueUpTo(ByteString value, int most) {
        count(value.size(), most);
        padded(value.toByteArray());
    }

    /** C characters of a fixed number, {@code char[n]}: four bytes each. */
    public void chars(ByteString value, int count) {
        if (value.size() != count) {
            throw new IllegalArgumentException(value.size() + " characters in place of " + count);
        }
        for (int i = 0; i < count; i++) {
            int32(value.at(i));
        }
    }

    /** C characters of any number up to a limit, {@code char<most>}. */
    public void charsUpTo(ByteString value, int most) {
        count(value.size(), most);
        chars(value, value.size());
    }

    /** A text of at most {@link XdrReader#STRING_MAX} bytes in UTF-8. */
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
