package io.vircaps.driver.xen;

/** Foreign text in notes, of which nobody wants more than a line. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /** The text, or its beginning and a sign that there is more. */
    static String of(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
