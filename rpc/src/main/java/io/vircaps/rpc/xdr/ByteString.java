package io.vircaps.rpc.xdr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Some bytes as a value: they never change, and equal ones are equal. */
public final class ByteString {
    private final byte[] bytes;

    private ByteString(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these bytes. */
    public static ByteString of(byte... bytes) {
        return new ByteString(bytes.clone());
    }

    /** How many there are. */
    public int size() {
        return bytes.length;
    }

    /** The byte at an index. */
    public byte at(int index) {
        return bytes[index];
    }

    /** A copy. */
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

    /** How many they are; the bytes may be secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
