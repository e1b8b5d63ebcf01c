package io.vircaps.smbios;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;

/**
 * A builder of text in the form that {@code dmidecode} prints: a title for each structure, then lines with a label and
 * a value. Not safe for several threads.
 */
final class DmiText {
    /** Most characters of a text; those of the largest machines have a hundredth of it. */
    private static final int MOST_CHARACTERS = 8 << 20;

    private final StringBuilder text = new StringBuilder();

    /** The first line of a structure. */
    DmiText title(String title) {
        return append(title).append("\n");
    }

    /** One field. */
    DmiText field(String label, String value) {
        return append("\t").append(label).append(": ").append(value).append("\n");
    }

    /** A field whose byte is the number of a string. */
    DmiText string(String label, SmbiosStructure structure, int offset) {
        return field(label, string(structure, structure.u8(offset)));
    }

    /** A line of a list below a field. */
    DmiText item(String value) {
        return append("\t\t").append(value).append("\n");
    }

    /** The end of a structure. */
    DmiText end() {
        return append("\n");
    }

    private DmiText append(String part) {
        if (text.length() + part.length() > MOST_CHARACTERS) {
            throw new OversizedTextException(
                    Smbios.TABLE, "too much text", "at most " + MOST_CHARACTERS + " characters", "more");
        }
        text.append(part);
        return this;
    }

    /** A string of a structure, with a dot for each byte that is no printable character of ASCII. */
    static String string(SmbiosStructure structure, int number) {
        if (number == 0) {
            return "Not Specified";
        }
        return structure.string(number).map(DmiText::printable).orElse("<BAD INDEX>");
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                printable.setCharAt(i, '.');
            }
        }
        return printable.toString();
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
