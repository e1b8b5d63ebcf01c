package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a map's text with the indented lines under it.
 *
 * @param head the line
 * @param body the lines under it
 */
record MapBlock(Line head, List<Line> body) {
    /**
     * A line.
     *
     * @param source the name in errors
     * @param number the line's number, from 1
     * @param words  its words, the first of which is the keyword; never empty
     */
    record Line(String source, int number, List<String> words) {
        String where() {
            return source + ":" + number;
        }

        String keyword() {
            return words.get(0);
        }

        /** The words after the keyword. */
        List<String> rest() {
            return words.subList(1, words.size());
        }

        /** The words after the keyword, whose number must be in this range. */
        List<String> rest(int fewest, int most) {
            int count = words.size() - 1;
            if (count < fewest || count > most) {
                throw problem("'" + keyword() + "' takes " + fewest + " to " + most + " words, not " + count);
            }
            return rest();
        }

        /** The only word after the keyword. */
        String word() {
            return rest(1, 1).get(0);
        }

        /** A number of 32 unsigned bits. */
        int number(String word) {
            try {
                return Integer.parseUnsignedInt(word.startsWith("0x") ? word.substring(2) : word, base(word));
            } catch (NumberFormatException e) {
                throw new CpuMapException(where(), "not a number of 32 bits: '" + word + "'", e);
            }
        }

        private static int base(String word) {
            return word.startsWith("0x") ? 16 : 10;
        }

        CpuMapException problem(String what) {
            return new CpuMapException(where(), what);
        }
    }

    /** The blocks of a text. A {@code #} starts a comment, quotes hold a name with spaces together. */
    static List<MapBlock> parse(String text, String source) {
        List<MapBlock> blocks = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        Optional<Line> head = Optional.empty();
        int number = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = endOf(text, start, '\n');
            String raw = text.substring(start, end);
            Line line = new Line(source, ++number, words(raw));
            if (line.words().isEmpty()) {
                continue;
            }
            if (!raw.startsWith(" ")) {
                head.ifPresent(first -> blocks.add(new MapBlock(first, List.copyOf(body))));
                body.clear();
                head = Optional.of(line);
            } else if (head.isPresent()) {
                body.add(line);
            } else {
                throw line.problem("indented line without a line above it");
            }
        }
        head.ifPresent(first -> blocks.add(new MapBlock(first, List.copyOf(body))));
        return blocks;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length() && line.charAt(at) != '#') {
            char first = line.charAt(at);
            if (first == ' ') {
                at++;
                continue;
            }
            int start = first == '"' ? at + 1 : at;
            int end = first == '"' ? endOf(line, start, '"') : endOf(line, start, ' ');
            words.add(line.substring(start, end));
            at = end + 1;
        }
        return words;
    }

    private static int endOf(String line, int start, char last) {
        int end = line.indexOf(last, start);
        return end < 0 ? line.length() : end;
    }

    /** A name as it is written in the text. */
    static String quoted(String name) {
        return name.matches("[^\\s\"#]+") ? name : '"' + name + '"';
    }
}
