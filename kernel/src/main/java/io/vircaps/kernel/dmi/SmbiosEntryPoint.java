package io.vircaps.kernel.dmi;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The entry point of SMBIOS, in any of its three forms; DSP0134, section 5.2.
 *
 * @param version     major version in bits 8 to 15, minor in bits 0 to 7
 * @param tableLength bytes of the table, at most
 * @param structures  structures in the table, at most
 */
record SmbiosEntryPoint(int version, long tableLength, int structures) {
    private static final int LENGTH_64 = 0x18;
    /** The shortest length; version 2.1 of the specification stated one byte less than the structure has. */
    private static final int LENGTH_32 = 0x1E;

    private static final int LEGACY_AT = 0x10;
    private static final int LEGACY_LENGTH = 0x0F;
    private static final int ANY = Integer.MAX_VALUE;

    /** Parses an entry point; empty if the bytes are none, or its checksum is wrong. */
    static Optional<SmbiosEntryPoint> parse(byte[] bytes) {
        LittleEndian data = new LittleEndian(bytes, 0, bytes.length);
        if (begins(data, 0, "_SM3_")) {
            return sums(data, 0, 6, LENGTH_64) ? Optional.of(of64(data)) : Optional.empty();
        }
        if (begins(data, 0, "_SM_")) {
            return sums(data, 0, 5, LENGTH_32) && isLegacy(data, LEGACY_AT)
                    ? Optional.of(of32(data))
                    : Optional.empty();
        }
        return isLegacy(data, 0) ? Optional.of(ofLegacy(data)) : Optional.empty();
    }

    /** The length is a limit only; the table ends at its end mark. */
    private static SmbiosEntryPoint of64(LittleEndian data) {
        return new SmbiosEntryPoint((data.u8(7) << 8) | data.u8(8), data.u32(0x0C), ANY);
    }

    private static SmbiosEntryPoint of32(LittleEndian data) {
        int version = mended((data.u8(6) << 8) | data.u8(7));
        return new SmbiosEntryPoint(version, data.u16(0x16), count(data.u16(0x1C)));
    }

    private static SmbiosEntryPoint ofLegacy(LittleEndian data) {
        int version = data.u8(0x0E);
        return new SmbiosEntryPoint(((version & 0xF0) << 4) | (version & 0x0F), data.u16(6), count(data.u16(0x0C)));
    }

    private static int count(int structures) {
        return structures == 0 ? ANY : structures;
    }

    /** Corrects the versions that firmware is known to state wrongly. */
    private static int mended(int version) {
        return switch (version) {
            case 0x021F, 0x0221 -> 0x0203;
            case 0x0233 -> 0x0206;
            default -> version;
        };
    }

    private static boolean isLegacy(LittleEndian data, int at) {
        return begins(data, at, "_DMI_") && data.length() >= at + LEGACY_LENGTH && sum(data, at, LEGACY_LENGTH) == 0;
    }

    private static boolean begins(LittleEndian data, int at, String anchor) {
        byte[] wanted = anchor.getBytes(StandardCharsets.US_ASCII);
        if (data.length() < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (data.u8(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean sums(LittleEndian data, int at, int lengthAt, int least) {
        if (data.length() < least) {
            return false;
        }
        int length = data.u8(at + lengthAt);
        return length >= least && length <= data.length() && sum(data, at, length) == 0;
    }

    private static int sum(LittleEndian data, int at, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += data.u8(at + i);
        }
        return sum & 0xFF;
    }
}
