package io.vircaps.gather;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The structures of the firmware's tables that {@code <sysinfo>} is built from, without what identifies the machine:
 * the uuid is replaced; serial numbers and asset tags are blanked, also in vendor strings that repeat them. A string
 * that another field shares with a serial number is blanked too. Offsets are those of DSP0134.
 */
final class SmbiosExcerpt {
    /**
     * Structure types that {@link io.vircaps.smbios.SysinfoProbe} reads, and the offsets of their serial numbers and
     * asset tags.
     */
    private static final Map<Integer, List<Integer>> KEPT = Map.of(
            0, List.of(),
            1, List.of(0x07),
            2, List.of(0x07, 0x08),
            3, List.of(0x07, 0x08),
            4, List.of(0x20, 0x21),
            11, List.of(),
            17, List.of(0x18, 0x19));

    private static final int SYSTEM = 1;
    private static final int UUID_AT = 0x08;
    private static final int UUID_LENGTH = 16;
    /** From this version on the first three numbers of a uuid have their low byte first. */
    private static final int UUID_SWAPPED_SINCE = 0x0206;

    private static final int MOST_STRINGS = 0xFF;
    /** Shorter serial numbers are not searched in other strings, as they may be ordinary words. */
    private static final int SHORTEST_SERIAL = 5;

    private static final byte[] END_OF_TABLE = {127, 4, 0, 0, 0, 0};

    private final Smbios smbios;
    private final Redaction redaction;
    private final Set<String> serials = new HashSet<>();

    private SmbiosExcerpt(Smbios smbios, Redaction redaction) {
        this.smbios = smbios;
        this.redaction = redaction;
    }

    /** The table that is kept. */
    static byte[] of(Smbios smbios, Redaction redaction) {
        return new SmbiosExcerpt(smbios, redaction).table();
    }

    private byte[] table() {
        for (SmbiosStructure structure : smbios.structures()) {
            identifying(structure).forEach(number -> structure.string(number).ifPresent(serials::add));
        }
        serials.removeIf(serial -> serial.length() < SHORTEST_SERIAL);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (SmbiosStructure structure : smbios.structures()) {
            if (KEPT.containsKey(structure.type())) {
                table.writeBytes(formatted(structure));
                writeStrings(table, structure);
            }
        }
        table.writeBytes(END_OF_TABLE);
        return table.toByteArray();
    }

    /** Numbers of the strings that are blanked. */
    private static Set<Integer> identifying(SmbiosStructure structure) {
        Set<Integer> numbers = new HashSet<>();
        for (int offset : KEPT.getOrDefault(structure.type(), List.of())) {
            if (offset < structure.length()) {
                numbers.add(structure.u8(offset));
            }
        }
        return numbers;
    }

    private byte[] formatted(SmbiosStructure structure) {
        byte[] formatted = structure.formatted();
        boolean hasUuid = structure.type() == SYSTEM && structure.length() >= UUID_AT + UUID_LENGTH;
        if (hasUuid && structure.u64(UUID_AT) != structure.u64(UUID_AT + Long.BYTES)) {
            System.arraycopy(uuid(), 0, formatted, UUID_AT, UUID_LENGTH);
        }
        return formatted;
    }

    private byte[] uuid() {
        UUID uuid = Redaction.firmwareUuid();
        long high = uuid.getMostSignificantBits();
        boolean isSwapped = smbios.version() >= UUID_SWAPPED_SINCE;
        byte[] bytes = new byte[UUID_LENGTH];
        for (int i = 0; i < Long.BYTES; i++) {
            int place = isSwapped ? swapped(i) : i;
            bytes[place] = (byte) (high >> (8 * (7 - i)));
            bytes[i + Long.BYTES] = (byte) (uuid.getLeastSignificantBits() >> (8 * (7 - i)));
        }
        return bytes;
    }

    /** The new index of a byte of the first three numbers: 0-3 to 3-0, 4-5 to 5-4, 6-7 to 7-6. */
    private static int swapped(int place) {
        return place < 4 ? 3 - place : place ^ 1;
    }

    private void writeStrings(ByteArrayOutputStream table, SmbiosStructure structure) {
        Set<Integer> blank = identifying(structure);
        int number = 1;
        while (number <= MOST_STRINGS && structure.string(number).isPresent()) {
            String text = structure.string(number).get();
            String kept = blank.contains(number) ? " ".repeat(text.length()) : redacted(text);
            table.writeBytes(kept.getBytes(StandardCharsets.ISO_8859_1));
            table.write(0);
            number++;
        }
        table.write(0);
        if (number == 1) {
            table.write(0);
        }
    }

    private String redacted(String text) {
        String redacted = redaction.apply(Smbios.TABLE, text);
        for (String serial : serials) {
            redacted = redacted.replace(serial, " ".repeat(serial.length()));
        }
        return redacted;
    }
}
