package io.vircaps.smbios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words for coded fields of SMBIOS: the table {@code smbios-words.txt}, read at first use. */
final class CodeWords {
    private static final String RESOURCE = "smbios-words.txt";
    private static final String NOT_SPECIFIED = "<OUT OF SPEC>";
    private static final int HEXADECIMAL = 16;
    private static final Map<String, Map<Integer, String>> FIELDS = read();

    private CodeWords() {}

    /** The word for a code; {@code <OUT OF SPEC>} if it has none. */
    static String of(String field, int code) {
        return find(field, code).orElse(NOT_SPECIFIED);
    }

    /** The word for a code; empty if it has none. */
    static Optional<String> find(String field, int code) {
        return Optional.ofNullable(
                Objects.requireNonNull(FIELDS.get(field), field).get(code));
    }

    private static Map<String, Map<Integer, String>> read() {
        Map<String, Map<Integer, String>> fields = new HashMap<>();
        Map<Integer, String> words = new HashMap<>();
        for (String line : text().split("\n", -1)) {
            if (line.startsWith("[")) {
                words = new HashMap<>();
                fields.put(line.substring(1, line.length() - 1), words);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int blank = line.indexOf(' ');
                words.put(Integer.parseInt(line.substring(0, blank), HEXADECIMAL), line.substring(blank + 1));
            }
        }
        return fields;
    }

    private static String text() {
        try (InputStream words = Objects.requireNonNull(CodeWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
