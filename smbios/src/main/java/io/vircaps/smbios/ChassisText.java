package io.vircaps.smbios;

import io.vircaps.kernel.dmi.SmbiosStructure;

/** The text of a chassis, structure type 3; DSP0134, section 7.4. */
final class ChassisText {
    /** The upper bit states whether there is a lock. */
    private static final int TYPE_MASK = 0x7F;

    private static final int ELEMENTS = 0x15;
    private static final int ELEMENT = 3;

    private ChassisText() {}

    static void write(DmiText text, SmbiosStructure chassis) {
        text.title("Chassis Information");
        if (chassis.length() >= 0x09) {
            text.string("Manufacturer", chassis, 0x04);
            text.field("Type", CodeWords.of("chassis-type", chassis.u8(0x05) & TYPE_MASK));
            text.string("Version", chassis, 0x06).string("Serial Number", chassis, 0x07);
            text.string("Asset Tag", chassis, 0x08);
        }
        if (chassis.length() >= 0x0D) {
            text.field("Security Status", CodeWords.of("security-status", chassis.u8(0x0C)));
        }
        if (chassis.length() >= ELEMENTS) {
            elements(text, chassis, chassis.u8(0x13), chassis.u8(0x14));
        }
        text.end();
    }

    /** The contained elements. The name of a structure type among them may be what libvirt takes for a title. */
    private static void elements(DmiText text, SmbiosStructure chassis, int count, int size) {
        int end = ELEMENTS + count * size;
        if (chassis.length() < end) {
            return;
        }
        for (int at = ELEMENTS; size >= ELEMENT && at < end; at += size) {
            int code = chassis.u8(at);
            String field = code > TYPE_MASK ? "structure-type" : "board-type";
            int least = chassis.u8(at + 1);
            int most = chassis.u8(at + 2);
            String range = least == most ? "" + least : least + "-" + most;
            text.item(CodeWords.of(field, code & TYPE_MASK) + " (" + range + ")");
        }
        if (chassis.length() > end) {
            text.string("SKU Number", chassis, end);
        }
    }
}
