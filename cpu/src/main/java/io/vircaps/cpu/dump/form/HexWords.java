package io.vircaps.cpu.dump.form;

import java.util.HexFormat;
import java.util.OptionalInt;

/** Parses hexadecimal words of a line. */
final class HexWords {
    private static final int DIGITS = 8;

    private HexWords() {}

    /** A word of 32 bits: one to eight digits; empty if it is malformed. */
    static OptionalInt word(String digits) {
        boolean formed =
                !digits.isEmpty() && digits.length() <= DIGITS && digits.chars().allMatch(HexFormat::isHexDigit);
        return formed ? OptionalInt.of(Integer.parseUnsignedInt(digits, 16)) : OptionalInt.empty();
    }

    /** A word after {@code 0x}. */
    static OptionalInt prefixed(String word) {
        return word.startsWith("0x") ? word(word.substring(2)) : OptionalInt.empty();
    }

    /** The number of a CPU, in decimal digits; empty if it is malformed. */
    static OptionalInt decimal(String digits) {
        boolean formed = !digits.isEmpty()
                && digits.length() <= DIGITS
                && digits.chars().allMatch(one -> one >= '0' && one <= '9');
        return formed ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** The number after the first hash of a line. */
    static OptionalInt behindHash(String line) {
        int start = line.indexOf('#') + 1;
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return decimal(line.substring(start, end));
    }
}
