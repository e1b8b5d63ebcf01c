package io.vircaps.kernel.dmi;

import java.util.Objects;

/**
 * Unsigned numbers in a range of bytes, low byte first.
 *
 * <p>Offsets count from the start of the range; a number that is not wholly inside it throws an
 * {@link IndexOutOfBoundsException}.
 */
final class LittleEndian {
    private final byte[] bytes;
    private final int start;
    private final int length;

    LittleEndian(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(int offset) {
        return bytes[start + Objects.checkIndex(offset, length)] & 0xFF;
    }

    int u16(int offset) {
        return u8(offset) | (u8(offset + 1) << 8);
    }

    long u32(int offset) {
        return u16(offset) | ((long) u16(offset + 2) << 16);
    }

    long u64(int offset) {
        return u32(offset) | (u32(offset + 4) << 32);
    }
}
