package io.vircaps.smbios;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is searched as libvirt does with {@code strstr(3)}: from an index to the end. Found indexes are kept, so
 * that one search for each structure costs no more than one for each label. The total size of values is bounded. Not
 * safe for several threads.
 */
final class SearchedText {
    /** Most characters of all values, each counted with {@link #COST_OF_VALUE}. */
    private static final long MOST_TAKEN = 32L << 20;

    private static final int COST_OF_VALUE = 64;

    private final String path;
    private final String text;
    private final Map<String, Found> found = new HashMap<>();
    private long taken;

    /** The first index of a label from another index on. */
    private record Found(int from, int place) {
        boolean covers(int index) {
            return index >= from && (place < 0 || place >= index);
        }
    }

    /**
     * A text.
     *
     * @param path the file it comes from, for errors
     */
    SearchedText(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The first index of a label from another index on; negative if there is none. */
    int find(String label, int from) {
        Found last = found.get(label);
        if (last == null || !last.covers(from)) {
            last = new Found(from, text.indexOf(label, from));
            found.put(label, last);
        }
        return last.place;
    }

    /** The character at an index; NUL behind the text. */
    char charAt(int place) {
        return place < text.length() ? text.charAt(place) : 0;
    }

    /** The first index from another on that holds no decimal digit. */
    int afterDigits(int from) {
        int at = from;
        while (charAt(at) >= '0' && charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The rest of a line without blanks at its end, {@code virSkipSpacesBackwards}; empty if there are only blanks. */
    Optional<String> rest(int start) {
        int end = trimmed(start, lineEnd(start).orElse(text.length()));
        return start >= end ? Optional.empty() : Optional.of(taken(text.substring(start, end)));
    }

    /**
     * The value behind the first colon from an index on, without blanks before it, up to the line end.
     *
     * @return empty if there is no colon, no line end, or nothing before it; libvirt does not handle the first and the
     *     last
     */
    Optional<Value> afterColon(int from) {
        int colon = text.indexOf(':', from);
        Optional<Integer> end = colon < 0 ? Optional.empty() : lineEnd(colon + 1);
        int start = colon < 0 ? 0 : skipSpaces(colon + 1);
        return end.filter(limit -> start < limit).map(limit -> new Value(taken(text.substring(start, limit)), start));
    }

    /**
     * A value.
     *
     * @param text the value
     * @param next where the search continues
     */
    record Value(String text, int next) {}

    /**
     * The value between two marks behind a label, without blanks around it; the second mark may be missing.
     *
     * @return empty if there is no such label or mark, or libvirt would read beyond the second
     */
    Optional<Value> between(String label, int from, char first, char second) {
        int place = find(label, from);
        int mark = place < 0 ? -1 : text.indexOf(first, place);
        if (mark < 0) {
            return Optional.empty();
        }
        int other = text.indexOf(second, mark + 1);
        int end = other < 0 ? text.length() : other;
        int start = skipSpaces(mark + 1);
        return start <= end
                ? Optional.of(new Value(taken(text.substring(start, trimmed(start, end))), end))
                : Optional.empty();
    }

    private Optional<Integer> lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? Optional.empty() : Optional.of(end);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (isSpace(charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return " \t\n\f\r".indexOf(character) >= 0;
    }

    /**
     * The same value, counted.
     *
     * @throws OversizedTextException if the values taken from this text are too large
     */
    String taken(String value) {
        taken += value.length() + COST_OF_VALUE;
        if (taken > MOST_TAKEN) {
            throw new OversizedTextException(path, "too large", "at most " + MOST_TAKEN + " characters", "more");
        }
        return value;
    }
}
