package io.vircaps.cli.verb;

/** Text without control characters, so that foreign text in a sentence cannot control the terminal. */
public final class Plain {
    private static final String HEX = "0123456789abcdef";

    private Plain() {}

    /** The sentence with control characters escaped, for example as {@code \\x1b}; all of them are below 0xa0. */
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
