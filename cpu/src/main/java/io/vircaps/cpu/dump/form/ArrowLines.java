package io.vircaps.cpu.dump.form;

import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * Lines {@code leaf subleaf => eax ebx ecx edx}: in {@code cpuid.txt} of a host directory each after {@code 0x}; in
 * definition files of Intel SDE without it, with asterisks for any subleaf. A hash begins a comment.
 */
final class ArrowLines implements LineForm {
    private static final int WORDS = 7;
    private static final int ARROW = 2;
    private static final String ANY = "********";

    private final boolean prefixed;

    /**
     * A form of lines.
     *
     * @param prefixed whether numbers begin with {@code 0x}
     */
    ArrowLines(boolean prefixed) {
        this.prefixed = prefixed;
    }

    @Override
    public boolean listsZeros() {
        return !prefixed;
    }

    @Override
    public boolean recognizes(String line) {
        String content = line.strip();
        return !content.startsWith("#")
                && content.contains("=>")
                && content.startsWith("0x") == prefixed
                && (prefixed || HexWords.word(first(content)).isPresent());
    }

    private static String first(String line) {
        StringTokenizer words = new StringTokenizer(line);
        return words.hasMoreTokens() ? words.nextToken() : "";
    }

    @Override
    public boolean read(String line, DumpBuilder dump) {
        int hash = line.indexOf('#');
        String content = hash < 0 ? line : line.substring(0, hash);
        if (content.isBlank()) {
            return true;
        }
        boolean isLeaf = content.contains("=>") || (prefixed ? content.startsWith("0x") : isNumber(first(content)));
        if (isLeaf) {
            leaf(content, dump);
        }
        return isLeaf;
    }

    private static boolean isNumber(String word) {
        return word.length() == ANY.length() && HexWords.word(word).isPresent();
    }

    private void leaf(String line, DumpBuilder dump) {
        StringTokenizer words = new StringTokenizer(line);
        if (words.countTokens() != WORDS) {
            throw malformed(line, dump);
        }
        int[] numbers = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            String word = words.nextToken();
            if (i == ARROW ? !word.equals("=>") : false) {
                throw malformed(line, dump);
            } else if (i != ARROW && !(i == 1 && !prefixed && word.equals(ANY))) {
                OptionalInt number = prefixed ? HexWords.prefixed(word) : HexWords.word(word);
                numbers[i] = number.orElseThrow(() -> malformed(line, dump));
            }
        }
        dump.add(numbers[0], OptionalInt.of(numbers[1]), numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    private RuntimeException malformed(String line, DumpBuilder dump) {
        String form = prefixed ? "as 0x and up to 8 hexadecimal digits" : "of up to 8 hexadecimal digits";
        return dump.wrong("leaf subleaf => eax ebx ecx edx, each " + form, line);
    }
}
