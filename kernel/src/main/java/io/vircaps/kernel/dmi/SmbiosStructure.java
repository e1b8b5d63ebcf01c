package io.vircaps.kernel.dmi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One structure of the SMBIOS table: numbers in its formatted area, followed by strings that are referred to by number;
 * DSP0134, section 6.1. Numbers are unsigned; an offset beyond {@link #length()} throws an
 * {@link IndexOutOfBoundsException}.
 */
public final class SmbiosStructure {
    private final byte[] table;
    private final int start;
    private final int end;
    private final LittleEndian formatted;

    /**
     * A structure within a table.
     *
     * @param start its offset
     * @param end   offset of the next one; the two bytes before are 0
     */
    SmbiosStructure(byte[] table, int start, int end) {
        this.table = table;
        this.start = start;
        this.end = end;
        this.formatted = new LittleEndian(table, start, table[start + 1] & 0xFF);
    }

    /** Its type; 127 is the end of the table. */
    public int type() {
        return u8(0);
    }

    /** Length of its formatted area in bytes, at least 4; depends on the version of the specification. */
    public int length() {
        return formatted.length();
    }

    /** The byte at an offset. */
    public int u8(int offset) {
        return formatted.u8(offset);
    }

    /** The 16-bit number at an offset. */
    public int u16(int offset) {
        return formatted.u16(offset);
    }

    /** The 32-bit number at an offset. */
    public long u32(int offset) {
        return formatted.u32(offset);
    }

    /** The 64-bit number at an offset; unsigned. */
    public long u64(int offset) {
        return formatted.u64(offset);
    }

    /**
     * A string, decoded as ISO 8859-1.
     *
     * @param number from 1
     * @return empty if there is no such string
     */
    public Optional<String> string(int number) {
        int at = start + length();
        for (int passed = 1; passed < number && table[at] != 0; passed++) {
            at = zeroFrom(at) + 1;
        }
        int length = zeroFrom(at) - at;
        return number < 1 || length == 0
                ? Optional.empty()
                : Optional.of(new String(table, at, length, StandardCharsets.ISO_8859_1));
    }

    private int zeroFrom(int from) {
        int at = from;
        while (at < end && table[at] != 0) {
            at++;
        }
        return at;
    }

    /** A copy of its formatted area, header included. */
    public byte[] formatted() {
        return Arrays.copyOfRange(table, start, start + length());
    }
}
