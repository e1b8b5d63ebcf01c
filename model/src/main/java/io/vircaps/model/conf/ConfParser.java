package io.vircaps.model.conf;

import io.vircaps.model.conf.LibvirtConf.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads libvirt's configuration format: statements {@code name = value}, one a line or parted by semicolons; values are
 * texts in single, double or triple double quotes without escapes, whole numbers, and lists of values in brackets,
 * which may span lines and end in a comma; {@code #} starts a comment at the start of a line and behind a value.
 */
final class ConfParser {
    /** Lists within lists deeper than this are refused, so that no text can exhaust the stack. */
    private static final int DEEPEST = 16;

    private static final String TRIPLE = "\"\"\"";
    /** {@code virConfParseString} takes three quotes for a long text only if four more characters follow. */
    private static final int SHORTEST_TRIPLE = 7;

    private final String path;
    private final String text;
    private final boolean hasCarriageReturns;
    private int at;

    ConfParser(String path, String text) {
        this.path = path;
        this.text = text;
        hasCarriageReturns = text.indexOf('\r') >= 0;
    }

    LibvirtConf parse() {
        Map<String, Value> settings = new LinkedHashMap<>();
        skipSpace(true);
        while (at < text.length()) {
            if (current() != '#') {
                String name = name();
                settings.putIfAbsent(name, assigned());
            }
            skipComment();
            separator();
        }
        return new LibvirtConf(path, settings);
    }

    private String name() {
        int start = at;
        if (isLetter(current())) {
            while (isLetter(current()) || isDigit(current()) || current() == '_') {
                at++;
            }
        }
        if (start == at) {
            throw unexpected("a name");
        }
        return text.substring(start, at);
    }

    private Value assigned() {
        skipSpace(false);
        expect('=');
        return value(0);
    }

    private Value value(int depth) {
        skipSpace(false);
        char first = current();
        if (first == '"' || first == '\'') {
            return new Value.Text(quoted());
        }
        if (first == '[' && depth < DEEPEST) {
            return list(depth);
        }
        if (isDigit(first) || first == '-' || first == '+') {
            return new Value.Whole(number());
        }
        throw unexpected("a value");
    }

    private String quoted() {
        if (text.startsWith(TRIPLE, at) && text.length() - at >= SHORTEST_TRIPLE) {
            return upTo(TRIPLE, true);
        }
        return upTo(text.substring(at, at + 1), false);
    }

    private String upTo(String quote, boolean acrossLines) {
        int start = at + quote.length();
        int end = text.indexOf(quote, start);
        if (end < 0 || (!acrossLines && hasLineEnd(start, end))) {
            throw unexpected("a text closed by " + quote);
        }
        at = end + quote.length();
        return text.substring(start, end);
    }

    private boolean hasLineEnd(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Value list(int depth) {
        List<Value> values = new ArrayList<>();
        expect('[');
        skipSpace(true);
        while (current() != ']') {
            values.add(value(depth + 1));
            skipSpace(true);
            if (current() != ']') {
                expect(',');
                skipSpace(true);
            }
        }
        expect(']');
        return new Value.Sequence(values);
    }

    /** Wraps around as libvirt's arithmetic does; no setting we read comes near the width. */
    private long number() {
        boolean negative = current() == '-';
        if (negative || current() == '+') {
            at++;
        }
        if (!isDigit(current())) {
            throw unexpected("digits");
        }
        long number = 0;
        while (isDigit(current())) {
            number = number * 10 + (current() - '0');
            at++;
        }
        return negative ? -number : number;
    }

    private void skipComment() {
        skipSpace(false);
        if (current() == '#') {
            at = lineEnd();
        }
    }

    /** Where the line ends; most of these files is comments, so it is not looked for character by character. */
    private int lineEnd() {
        int end = text.indexOf('\n', at);
        int lineEnd = end < 0 ? text.length() : end;
        int carriageReturn = hasCarriageReturns ? text.indexOf('\r', at) : -1;
        return carriageReturn < 0 ? lineEnd : Math.min(lineEnd, carriageReturn);
    }

    private void separator() {
        skipSpace(false);
        if (at < text.length() && !isLineEnd(current())) {
            expect(';');
        }
        skipSpace(true);
    }

    private void skipSpace(boolean lineEndsToo) {
        while (at < text.length() && (isBlank(current()) || (lineEndsToo && isLineEnd(current())))) {
            at++;
        }
    }

    private void expect(char wanted) {
        if (current() != wanted) {
            throw unexpected("'" + wanted + "'");
        }
        at++;
    }

    private ConfException unexpected(String expected) {
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new ConfException(path + ":" + line, "malformed", expected, text.substring(at, lineEnd()));
    }

    /** The next character; NUL, which no construct begins with, at the end. */
    private char current() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
