package io.vircaps.rpc.xdr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An immutable sequence of bytes with value equality. */
public final class ByteString {
    private final byte[] bytes;

    private ByteString(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A byte string with a copy of these bytes. */
    public static ByteString of(byte... bytes) {
        return new ByteString(bytes.clone());
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The byte at an index. */
    public byte at(int index) {
        return bytes[index];
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteString that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The number of bytes only, because the bytes may be secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
