package io.vircaps.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, as lines a person can read. */
public final class TextDiff {
    private static final int CONTEXT = 3;
    private static final int SHOWN = 40;
    private static final int PRINTABLE = ' ';
    private static final int DELETE = 0x7F;

    private TextDiff() {}

    /**
     * The first to the last line that differ, with a little context: {@code -} before expected lines, {@code +} before
     * actual ones. White space at a line's end, control characters and bytes that are no ASCII show as escapes.
     */
    public static String of(byte[] expected, byte[] actual) {
        List<String> left = lines(expected);
        List<String> right = lines(actual);
        int head = commonHead(left, right);
        int tail = commonTail(left, right, head);
        StringBuilder diff = new StringBuilder("line " + (head + 1) + ":\n");
        append(diff, "  ", left.subList(Math.max(0, head - CONTEXT), head));
        append(diff, "- ", left.subList(head, left.size() - tail));
        append(diff, "+ ", right.subList(head, right.size() - tail));
        append(diff, "  ", left.subList(left.size() - tail, Math.min(left.size(), left.size() - tail + CONTEXT)));
        return diff.toString();
    }

    private static int commonHead(List<String> left, List<String> right) {
        int head = 0;
        while (head < Math.min(left.size(), right.size()) && left.get(head).equals(right.get(head))) {
            head++;
        }
        return head;
    }

    private static int commonTail(List<String> left, List<String> right, int head) {
        int tail = 0;
        while (tail < Math.min(left.size(), right.size()) - head
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static void append(StringBuilder diff, String mark, List<String> lines) {
        for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            diff.append(mark).append(line).append('\n');
        }
        if (lines.size() > SHOWN) {
            diff.append(mark).append("… ").append(lines.size() - SHOWN).append(" more lines\n");
        }
    }

    /** The lines with their ends made visible where they are unusual. */
    private static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            lines.add(visible(parts[i]));
        }
        String last = parts[parts.length - 1];
        if (!last.isEmpty()) {
            lines.add(visible(last) + "⟨no line end⟩");
        }
        return lines;
    }

    private static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        int end = line.stripTrailing().length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c >= PRINTABLE && c < DELETE && i < end;
            if (plain) {
                visible.append(c);
            } else {
                visible.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return visible.toString();
    }
}
