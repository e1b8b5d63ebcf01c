package io.vircaps.xml.token;

/** Decimal numbers without sign, as capabilities documents have them. */
final class Numbers {
    private static final int RADIX = 10;
    /** Most digits that always fit into a long. */
    static final int SAFE_DIGITS = 18;

    private Numbers() {}

    /** The number; negative if the text is no number from 0 to {@code max}. */
    static long parse(String text, long max) {
        int length = text.length();
        if (length == 0 || length > SAFE_DIGITS) {
            return parseLong(text, max);
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit >= RADIX) {
                return -1;
            }
            number = number * RADIX + digit;
        }
        return number <= max ? number : -1;
    }

    /** Of many digits, which may be more than a long has or begin with zeros. */
    private static long parseLong(String text, long max) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        try {
            long number = Long.parseLong(text);
            return number <= max ? number : -1;
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /**
     * The bits of an unsigned 64-bit number.
     *
     * @throws NumberFormatException if the text is none
     */
    static long parseUnsigned(String text) {
        if (text.startsWith("+")) {
            throw new NumberFormatException(text);
        }
        return Long.parseUnsignedLong(text);
    }

    /** Whether the number has no leading zero, as libvirt writes it. */
    static boolean isPlain(String text) {
        return text.length() == 1 || text.charAt(0) != '0';
    }
}
