package io.vircaps.connect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The characters of a URI: percent encoding and query parameters. */
final class UriText {
    private static final String HEX = "0123456789ABCDEF";

    private UriText() {}

    /** Whether RFC 3986 allows the character anywhere in a part that allows {@code further}. */
    static boolean allowed(char c, String further) {
        return isAlphanumeric(c) || "-._~!$&'()*+,;=".indexOf(c) >= 0 || further.indexOf(c) >= 0;
    }

    static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Appends {@code text}, encoding what neither RFC 2396 calls unreserved nor stands in {@code kept}. */
    static void encode(StringBuilder out, String text, String kept) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isAlphanumeric(c) || "-_.!~*'()".indexOf(c) >= 0 || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
    }

    /** Replaces percent sequences, which must be whole, by what they stand for. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                octets.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                octets.write(text.charAt(i));
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    /** Reads the parameters of a query, see {@link ConnectionUri#parameters()}. */
    static void parameters(String query, Map<String, String> into) {
        int start = 0;
        while (start < query.length()) {
            int end = separator(query, start);
            int equals = query.indexOf('=', start);
            boolean bare = equals < 0 || equals >= end;
            String name = query.substring(start, bare ? end : equals);
            if (!name.isEmpty()) {
                into.putIfAbsent(decode(name), bare ? "" : decode(query.substring(equals + 1, end)));
            }
            start = end + 1;
        }
    }

    /** libvirt looks for a semicolon only where no ampersand follows any more ({@code virURIParseParams}). */
    private static int separator(String query, int start) {
        int ampersand = query.indexOf('&', start);
        if (ampersand >= 0) {
            return ampersand;
        }
        int semicolon = query.indexOf(';', start);
        return semicolon >= 0 ? semicolon : query.length();
    }
}
