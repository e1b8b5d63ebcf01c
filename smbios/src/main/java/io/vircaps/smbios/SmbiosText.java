package io.vircaps.smbios;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import java.util.UUID;

/**
 * The output of {@code dmidecode -q -t 0,1,2,3,4,11,17} for the tables, as far as libvirt reads it.
 *
 * <p>libvirt searches a label from a structure's title to the end of the text, so that a field this structure lacks is
 * taken from a later one, and a label may even be found within a longer one ({@code Runtime Size: } for
 * {@code Size: }). Hence all structures are written in their order, with every line that holds a string or a label of
 * {@link DmidecodeFields}. Lines that can hold neither, such as lists of characteristics, are left out.
 */
final class SmbiosText {
    private static final int KIB = 1024;

    private SmbiosText() {}

    /** The text; offsets are those of DSP0134, sections 7.1 to 7.18. */
    static String of(Smbios smbios) {
        DmiText text = new DmiText();
        for (SmbiosStructure structure : smbios.structures()) {
            switch (structure.type()) {
                case 0 -> bios(text, structure);
                case 1 -> system(text, structure, smbios.version());
                case 2 -> baseBoard(text, structure);
                case 3 -> ChassisText.write(text, structure);
                case 4 -> ProcessorText.write(text, structure, smbios.version());
                case OemStrings.TYPE -> OemStrings.write(text, structure);
                case 17 -> MemoryText.write(text, structure);
                default -> {}
            }
        }
        return text.toString();
    }

    private static void bios(DmiText text, SmbiosStructure bios) {
        text.title("BIOS Information");
        if (bios.length() >= 0x12) {
            text.string("Vendor", bios, 0x04).string("Version", bios, 0x05).string("Release Date", bios, 0x08);
            int segment = bios.u16(0x06);
            if (segment != 0) {
                text.field("Runtime Size", runtimeSize((0x10000 - segment) << 4));
            }
            text.field("ROM Size", romSize(bios));
        }
        if (bios.length() >= 0x18 && bios.u8(0x14) != 0xFF && bios.u8(0x15) != 0xFF) {
            text.field("BIOS Revision", bios.u8(0x14) + "." + bios.u8(0x15));
        }
        text.end();
    }

    private static String runtimeSize(int bytes) {
        return bytes % KIB == 0 ? bytes / KIB + " kB" : bytes + " bytes";
    }

    /** The size of the ROM: steps of 64 KiB in one byte, or if that is 0xFF a number with its unit. */
    private static String romSize(SmbiosStructure bios) {
        int steps = bios.u8(0x09);
        if (steps != 0xFF) {
            return MemoryText.size((steps + 1L) << 6, 1);
        }
        int extended = bios.length() < 0x1A ? 16 : bios.u16(0x18);
        String unit = switch (extended >> 14) {
            case 0 -> "MB";
            case 1 -> "GB";
            default -> "<OUT OF SPEC>";
        };
        return (extended & 0x3FFF) + " " + unit;
    }

    private static void system(DmiText text, SmbiosStructure system, int version) {
        text.title("System Information");
        if (system.length() >= 0x08) {
            text.string("Manufacturer", system, 0x04).string("Product Name", system, 0x05);
            text.string("Version", system, 0x06).string("Serial Number", system, 0x07);
        }
        if (system.length() >= 0x19) {
            text.field("UUID", uuid(system, version));
            text.field("Wake-up Type", CodeWords.of("wake-up-type", system.u8(0x18)));
        }
        if (system.length() >= 0x1B) {
            text.string("SKU Number", system, 0x19).string("Family", system, 0x1A);
        }
        text.end();
    }

    /** The UUID; since version 2.6 its first three numbers are little-endian. */
    private static String uuid(SmbiosStructure system, int version) {
        long first = system.u64(0x08);
        long second = system.u64(0x10);
        if (first == second && (first == 0 || first == -1)) {
            return first == 0 ? "Not Settable" : "Not Present";
        }
        long high = Long.reverseBytes(first);
        if (version >= 0x0206) {
            high = (first << 32) | ((first >> 32 & 0xFFFF) << 16) | (first >>> 48);
        }
        return new UUID(high, Long.reverseBytes(second)).toString();
    }

    private static void baseBoard(DmiText text, SmbiosStructure board) {
        text.title("Base Board Information");
        if (board.length() >= 0x08) {
            text.string("Manufacturer", board, 0x04).string("Product Name", board, 0x05);
            text.string("Version", board, 0x06).string("Serial Number", board, 0x07);
        }
        if (board.length() >= 0x09) {
            text.string("Asset Tag", board, 0x08);
        }
        if (board.length() >= 0x0E) {
            text.string("Location In Chassis", board, 0x0A);
            text.field("Type", CodeWords.of("board-type", board.u8(0x0D)));
        }
        text.end();
    }
}
