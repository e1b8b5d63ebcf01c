package io.vircaps.driver.xen.hypervisor;

/** Foreign text in notes, cut to one line. */
public final class ShortText {
    private static final int LONGEST = 80;

    private ShortText() {}

    /** The text, or its beginning and an ellipsis. */
    public static String of(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
