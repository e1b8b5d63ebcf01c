package io.vircaps.kernel;

/**
 * A decimal number in the form that {@code strtoull(3)} with base 10 accepts and libvirt reads: white space, a sign,
 * digits. Unlike there, nothing may follow.
 *
 * @param isNumber whether the text has that form
 * @param negative whether a minus precedes the digits
 * @param tooLarge whether the number is greater than 2<sup>64</sup> − 1
 * @param value    the digits' value, unsigned; 0 if {@code isNumber} is false or {@code tooLarge} is true
 */
record Digits(boolean isNumber, boolean negative, boolean tooLarge, long value) {
    private static final Digits NONE = new Digits(false, false, false, 0);
    private static final long MAX_TENTH = Long.divideUnsigned(-1, 10);

    static Digits of(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        boolean negative = at < text.length() && text.charAt(at) == '-';
        if (negative || (at < text.length() && text.charAt(at) == '+')) {
            at++;
        }
        return at == text.length() ? NONE : magnitude(text, at, negative);
    }

    private static Digits magnitude(String text, int start, boolean negative) {
        long value = 0;
        boolean tooLarge = false;
        for (int at = start; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            long next = value * 10 + digit;
            tooLarge |= Long.compareUnsigned(value, MAX_TENTH) > 0 || Long.compareUnsigned(next, value * 10) < 0;
            value = next;
        }
        return new Digits(true, negative, tooLarge, tooLarge ? 0 : value);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
