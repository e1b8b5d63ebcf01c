package io.vircaps.xml.token;

/** Decimal numbers without sign, as capabilities documents have them. */
final class Numbers {
    private static final int RADIX = 10;
    /** So many digits fit into a long whatever they are. */
    private static final int SAFE_DIGITS = 18;

    private Numbers() {}

    /** The number; negative if the text is none, or one over {@code max}. */
    static long parse(String text, long max) {
        int length = text.length();
        if (length == 0) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            boolean safe = i < SAFE_DIGITS || number <= (Long.MAX_VALUE - digit) / RADIX;
            if (digit < 0 || digit >= RADIX || !safe) {
                return -1;
            }
            number = number * RADIX + digit;
        }
        return number <= max ? number : -1;
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

    /** Whether libvirt would have written the number so. */
    static boolean isPlain(String text) {
        return text.length() == 1 || text.charAt(0) != '0';
    }
}
