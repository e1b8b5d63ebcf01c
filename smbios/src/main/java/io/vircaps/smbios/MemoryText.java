package io.vircaps.smbios;

import io.vircaps.kernel.dmi.SmbiosStructure;
import java.util.StringJoiner;

/** The text of a memory module, structure type 17; DSP0134, section 7.18. */
final class MemoryText {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB", "ZB"};
    private static final int BITS_A_UNIT = 10;
    private static final int REST = (1 << BITS_A_UNIT) - 1;
    private static final int SIZE_IS_ELSEWHERE = 0x7FFF;
    private static final int UNKNOWN_WORD = 0xFFFF;
    private static final int IN_KIB = 0x8000;
    private static final int DETAILS = 15;
    private static final String UNKNOWN = "Unknown";

    private MemoryText() {}

    static void write(DmiText text, SmbiosStructure device) {
        text.title("Memory Device");
        if (device.length() >= 0x15) {
            writeModule(text, device);
        }
        text.end();
    }

    private static void writeModule(DmiText text, SmbiosStructure device) {
        text.field("Size", size(device));
        text.field("Form Factor", CodeWords.of("form-factor", device.u8(0x0E)));
        text.string("Locator", device, 0x10).string("Bank Locator", device, 0x11);
        text.field("Type", CodeWords.of("memory-type", device.u8(0x12)));
        text.field("Type Detail", typeDetail(device.u16(0x13)));
        boolean isEmptySlot = device.u16(0x0C) == 0;
        if (device.length() < 0x17 || isEmptySlot) {
            return;
        }
        text.field("Speed", speed(device, 0x15, 0x54));
        if (device.length() >= 0x1B) {
            text.string("Manufacturer", device, 0x17).string("Serial Number", device, 0x18);
            text.string("Asset Tag", device, 0x19).string("Part Number", device, 0x1A);
        }
        if (device.length() >= 0x22) {
            text.field("Configured Memory Speed", speed(device, 0x20, 0x58));
        }
        if (device.length() >= 0x34) {
            text.string("Firmware Version", device, 0x2B);
        }
        writePersistent(text, device);
    }

    private static void writePersistent(DmiText text, SmbiosStructure device) {
        String[] labels = {"Non-Volatile Size", "Volatile Size", "Cache Size", "Logical Size"};
        int offset = 0x34;
        for (String label : labels) {
            if (device.length() >= offset + Long.BYTES) {
                text.field(label, persistentSize(device.u64(offset)));
            }
            offset += Long.BYTES;
        }
    }

    private static String persistentSize(long bytes) {
        if (bytes == 0) {
            return "None";
        }
        return bytes == -1 ? UNKNOWN : size(bytes, 0);
    }

    private static String size(SmbiosStructure device) {
        int size = device.u16(0x0C);
        if (size == SIZE_IS_ELSEWHERE && device.length() >= 0x20) {
            return extendedSize((int) device.u32(0x1C) & Integer.MAX_VALUE);
        }
        if (size == 0) {
            return "No Module Installed";
        }
        if (size == UNKNOWN_WORD) {
            return UNKNOWN;
        }
        return (size & IN_KIB) == 0 ? size((long) size << BITS_A_UNIT, 1) : size(size - IN_KIB, 1);
    }

    /** In the largest unit that needs no fraction, up to TiB. */
    private static String extendedSize(int mebibytes) {
        int unit = 2;
        int size = mebibytes;
        while (unit < 4 && (size & REST) == 0) {
            size >>= BITS_A_UNIT;
            unit++;
        }
        return size + " " + UNITS[unit];
    }

    /**
     * A size in its largest unit, or in the unit below if that has a remainder; smaller remainders are dropped.
     *
     * @param size unsigned
     * @param unit the size's own unit: 0 for bytes, 1 for KiB
     */
    static String size(long size, int unit) {
        int power = 0;
        while (power < 6 && size >>> ((power + 1) * BITS_A_UNIT) != 0) {
            power++;
        }
        boolean hasRest = power > 0 && (size >>> ((power - 1) * BITS_A_UNIT) & REST) != 0;
        int shown = hasRest ? power - 1 : power;
        return Long.toUnsignedString(size >>> (shown * BITS_A_UNIT)) + " " + UNITS[shown + unit];
    }

    private static String typeDetail(int bits) {
        StringJoiner details = new StringJoiner(" ").setEmptyValue("None");
        for (int bit = 1; bit <= DETAILS; bit++) {
            if ((bits >> bit & 1) != 0) {
                details.add(CodeWords.of("memory-type-detail", bit));
            }
        }
        return details.toString();
    }

    private static String speed(SmbiosStructure device, int at, int extendedAt) {
        long speed = device.u16(at);
        if (speed == UNKNOWN_WORD) {
            speed = device.length() >= 0x5C ? device.u32(extendedAt) : 0;
        }
        return speed == 0 ? UNKNOWN : speed + " MT/s";
    }
}
