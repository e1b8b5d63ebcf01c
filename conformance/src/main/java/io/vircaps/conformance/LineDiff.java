package io.vircaps.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The difference of two texts, line by line: {@code -} only in the expected one, {@code +} only in ours, a blank for
 * three lines of context before and after.
 */
public final class LineDiff {
    private static final int CONTEXT = 3;

    private final List<String> expected;
    private final List<String> actual;
    private final int start;
    private final int end;

    private LineDiff(String expected, String actual) {
        this.expected = lines(expected);
        this.actual = lines(actual);
        int shorter = Math.min(this.expected.size(), this.actual.size());
        int same = 0;
        while (same < shorter && this.expected.get(same).equals(this.actual.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && fromEnd(this.expected, tail).equals(fromEnd(this.actual, tail))) {
            tail++;
        }
        this.start = same;
        this.end = tail;
    }

    /** The difference; empty if the texts are equal to the last byte. */
    public static Optional<String> of(String expected, String actual) {
        return expected.equals(actual) ? Optional.empty() : Optional.of(new LineDiff(expected, actual).format());
    }

    private String format() {
        List<String> out = new ArrayList<>();
        out.add(String.format(Locale.ROOT, "@@ line %d @@", start + 1));
        int expectedEnd = expected.size() - end;
        expected.subList(Math.max(0, start - CONTEXT), start).forEach(line -> out.add(" " + line));
        body(expected.subList(start, expectedEnd), actual.subList(start, actual.size() - end), out);
        expected.subList(expectedEnd, Math.min(expected.size(), expectedEnd + CONTEXT))
                .forEach(line -> out.add(" " + line));
        return String.join("\n", out) + "\n";
    }

    /** Walks a longest common subsequence of the lines between the equal head and tail. */
    private static void body(List<String> removed, List<String> added, List<String> out) {
        int[][] common = commonLengths(removed, added);
        int i = 0;
        int j = 0;
        while (i < removed.size() || j < added.size()) {
            if (i < removed.size() && j < added.size() && removed.get(i).equals(added.get(j))) {
                out.add(" " + removed.get(i++));
                j++;
            } else if (j == added.size() || (i < removed.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.add("-" + removed.get(i++));
            } else {
                out.add("+" + added.get(j++));
            }
        }
    }

    /** Element {@code [i][j]} is how many lines the rests from i and from j have in common. */
    private static int[][] commonLengths(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Keeps what ends a text visible: a last line without line end differs from one with it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        } else {
            lines.add("\\ no line end");
        }
        return lines;
    }

    private static String fromEnd(List<String> lines, int index) {
        return lines.get(lines.size() - 1 - index);
    }
}
