package io.vircaps.connect;

import io.vircaps.connect.ConnectionUri.Authority;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads one URI from left to right. RFC 3986 as libxml2 applies it: only ASCII, whole percent sequences, no NUL; a port
 * without a host is dropped ({@code virURIParse}).
 */
final class UriParser {
    private static final int MAX_PORT = 65_535;

    private final String text;
    private int at;

    UriParser(String text) {
        this.text = text;
    }

    ConnectionUri parse() {
        String scheme = scheme();
        int plus = scheme.indexOf('+');
        String driver = plus < 0 ? scheme : scheme.substring(0, plus);
        Optional<String> transport = plus < 0 ? Optional.empty() : Optional.of(scheme.substring(plus + 1));
        Optional<Authority> authority = text.startsWith("//", at) ? authority() : Optional.empty();
        String path = UriText.decode(part("the path", "?#", ":@/"));
        Optional<String> query = optional('?', "the query", "#");
        Optional<String> fragment = optional('#', "the fragment", "").map(UriText::decode);
        return new ConnectionUri(driver, transport, authority, path, query, fragment);
    }

    private String scheme() {
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        if (colon < 0 || (slash >= 0 && slash < colon)) {
            throw new ConnectionException.MalformedUri(text, "the URI names no driver", "one such as qemu:///system");
        }
        for (int i = 0; i < Math.max(colon, 1); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && (UriText.isDigit(c) || "+-.".indexOf(c) >= 0);
            if (!inside && !(UriText.isAlphanumeric(c) && !UriText.isDigit(c))) {
                throw malformed(i, "the driver's name", "a letter, then letters, digits, '+', '-' or '.'");
            }
        }
        at = colon + 1;
        return text.substring(0, colon);
    }

    private Optional<Authority> authority() {
        at += 2;
        Optional<String> user = user();
        String host = host();
        OptionalInt port = port();
        if (at < text.length() && "/?#".indexOf(text.charAt(at)) < 0) {
            throw malformed(at, "behind the host", "':' and a port, '/', '?' or '#'");
        }
        if (host.isEmpty() && user.isPresent()) {
            throw malformed(at, "behind the user", "a host");
        }
        return host.isEmpty() ? Optional.empty() : Optional.of(new Authority(user, host, port));
    }

    private Optional<String> user() {
        int end = at;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '@') {
                String user = part("the user", "@", ":");
                at++;
                return Optional.of(UriText.decode(user));
            }
            end++;
        }
        return Optional.empty();
    }

    private String host() {
        if (at >= text.length() || text.charAt(at) != '[') {
            return UriText.decode(part("the host", ":/?#", ""));
        }
        at++;
        String address = part("the IPv6 address", "]", ":");
        if (at >= text.length()) {
            throw malformed(at, "behind the IPv6 address", "']'");
        }
        at++;
        return address;
    }

    private OptionalInt port() {
        if (at >= text.length() || text.charAt(at) != ':') {
            return OptionalInt.empty();
        }
        int start = ++at;
        while (at < text.length() && UriText.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return OptionalInt.empty();
        }
        if (at - start > 5 || Integer.parseInt(text.substring(start, at)) > MAX_PORT) {
            throw malformed(start, "the port", "at most " + MAX_PORT);
        }
        return OptionalInt.of(Integer.parseInt(text.substring(start, at)));
    }

    private Optional<String> optional(char mark, String name, String end) {
        if (at >= text.length() || text.charAt(at) != mark) {
            return Optional.empty();
        }
        at++;
        return Optional.of(part(name, end, ":@/?"));
    }

    /** Everything up to one of the characters in {@code end}, still encoded. */
    private String part(String name, String end, String further) {
        int start = at;
        while (at < text.length() && end.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '%') {
                percent(name);
            } else if (!UriText.allowed(c, further)) {
                throw malformed(at, name, "ASCII, other characters as percent sequences");
            }
            at++;
        }
        return text.substring(start, at);
    }

    private void percent(String name) {
        boolean whole = at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && UriText.isAlphanumeric(text.charAt(at + 1))
                && UriText.isAlphanumeric(text.charAt(at + 2));
        if (!whole || text.startsWith("00", at + 1)) {
            throw malformed(at, name, "'%' and two hexadecimal digits, not both 0");
        }
        at += 2;
    }

    private ConnectionException malformed(int offset, String name, String expected) {
        return new ConnectionException.MalformedUri(text, offset, name, expected);
    }
}
