package io.vircaps.xml.token;

/**
 * The key of an element that an attribute distinguishes from siblings of its name, for example {@code <enum name=…>}.
 */
final class Identity {
    private static final int LONGEST = 64;

    private Identity() {}

    /**
     * Whether a value can be part of a key, and so of paths in messages: a short one of letters, digits and
     * {@code .-_}.
     */
    static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars()
                        .allMatch(c -> c == '.' || c == '-' || c == '_' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }

    /** The key, which is also a step of an XPath expression: {@code enum[@name='bus']}. */
    static String of(String element, String attribute, String value) {
        return element + "[@" + attribute + "='" + value + "']";
    }
}
