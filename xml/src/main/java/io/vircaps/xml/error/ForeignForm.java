package io.vircaps.xml.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Inputs that are no XML text at all, recognised by their first bytes: packed files, UTF-16 without a mark, JSON, HTML.
 */
final class ForeignForm {
    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}].*|\\[\\s*[\\[{\"\\]].*", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("<(!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    private ForeignForm() {}

    /** The form and its remedy, as a clause; empty if it is none of these. */
    static Optional<String> of(byte[] input) {
        return packed(input).or(() -> utf16(input)).or(() -> text(new String(input, StandardCharsets.UTF_8)));
    }

    private static Optional<String> packed(byte[] input) {
        if (startsWith(input, 0x1F, 0x8B)) {
            return unpack("gzip", "gunzip");
        }
        if (startsWith(input, 0xFD, '7', 'z', 'X', 'Z')) {
            return unpack("xz", "unxz");
        }
        if (startsWith(input, 0x28, 0xB5, 0x2F, 0xFD)) {
            return unpack("zstd", "unzstd");
        }
        if (startsWith(input, 'B', 'Z', 'h')) {
            return unpack("bzip2", "bunzip2");
        }
        if (startsWith(input, 'P', 'K', 3, 4)) {
            return unpack("zip", "unzip");
        }
        return Optional.empty();
    }

    private static Optional<String> unpack(String format, String command) {
        return Optional.of("the file is packed with " + format + ": unpack it first, " + command + " FILE");
    }

    /** UTF-16 without a byte order mark; with one it is read. */
    private static Optional<String> utf16(byte[] input) {
        String order = startsWith(input, '<', 0) ? "UTF-16LE" : "UTF-16BE";
        return startsWith(input, 0, '<') || startsWith(input, '<', 0)
                ? Optional.of("the file is in " + order + " without a mark: iconv -f " + order + " -t UTF-8 FILE")
                : Optional.empty();
    }

    private static Optional<String> text(String input) {
        String text = input.strip();
        if (text.isEmpty()) {
            return Optional.of(input.isEmpty() ? "the file is empty" : "the file holds nothing but white space");
        }
        if (text.chars().allMatch(each -> each == 0)) {
            return Optional.of("the file holds nothing but zero bytes");
        }
        if (JSON.matcher(text).matches()) {
            String inside = text.contains("<capabilities")
                    ? "it holds a document as a string, take that out with jq -r"
                    : "get the document as XML";
            return Optional.of("the file is JSON, not XML: " + inside);
        }
        if (HTML.matcher(text).lookingAt()) {
            return Optional.of("the file is an HTML page, not a document of libvirt");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isEscaped = lower.contains("&lt;capabilities") || lower.contains("&lt;cpu");
        return isEscaped && text.indexOf('<') < 0
                ? Optional.of("the markup is escaped as in the source of a web page: turn &lt; into < and so on")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] input, int... start) {
        if (input.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((input[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
