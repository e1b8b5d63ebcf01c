package io.vircaps.cli.verb;

/** Foreign text quoted in a sentence must not drive the terminal. */
public final class Plain {
    private static final String HEX = "0123456789abcdef";

    private Plain() {}

    /** The sentence with {@code \\x1b} and the like in place of control characters, all of which are below 0xa0. */
    public static String text(String sentence) {
        StringBuilder text = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Character.isISOControl(c)) {
                text.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
