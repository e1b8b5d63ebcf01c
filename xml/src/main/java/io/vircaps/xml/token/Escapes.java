package io.vircaps.xml.token;

/** Escaping of text and attribute values: as libvirt does it, or so that the document is always well-formed. */
final class Escapes {
    private static final char LAST_DROPPED_BY_LIBVIRT = 0x19;

    /** First and last of each range of {@code NameStartChar}. */
    private static final int[] NAME_START = {
        'a', 'z', 'A', 'Z', '_', '_', ':', ':', 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF,
        0x200C, 0x200D, 0x2070, 0x218F, 0x2C00, 0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF
    };
    /** First and last of each range that {@code NameChar} adds. */
    private static final int[] NAME_FURTHER = {'0', '9', '-', '.', 0xB7, 0xB7, 0x300, 0x36F, 0x203F, 0x2040};

    private Escapes() {}

    /**
     * As libvirt's {@code virBufferEscapeString}: the five entities; control characters are dropped, but for tab, line
     * feed, carriage return and, by an oversight there, 0x1A to 0x1F.
     */
    static void libvirt(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = c > LAST_DROPPED_BY_LIBVIRT || c == '\t' || c == '\n' || c == '\r';
            if (kept) {
                appendWithEntities(out, c);
            }
        }
    }

    /**
     * Well-formed whatever the text holds: the five entities, white space that a parser would change as references, and
     * without the characters that XML 1.0 does not allow (section 2.2).
     */
    static void wellFormed(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) {
                out.append("&#").append((int) c).append(';');
            } else if (isAllowed(c)) {
                appendWithEntities(out, c);
            }
        }
    }

    /** A name that may stand in a tag (XML 1.0, section 2.3); what may not is replaced by {@code _}. */
    static void name(StringBuilder out, String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean fits = isIn(NAME_START, c) || (i > 0 && isIn(NAME_FURTHER, c));
            out.appendCodePoint(fits ? c : '_');
            i += Character.charCount(c);
        }
        if (name.isEmpty()) {
            out.append('_');
        }
    }

    private static boolean isIn(int[] ranges, int c) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= c && c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllowed(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        return !control && !Character.isSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static void appendWithEntities(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&apos;");
            default -> out.append(c);
        }
    }
}
