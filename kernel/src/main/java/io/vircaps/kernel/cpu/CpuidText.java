package io.vircaps.kernel.cpu;

import io.vircaps.kernel.KernelText;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;

/**
 * CPUID leaves as text, the form of {@code cpuid.txt} in a host directory: one line per leaf,
 * {@code 0x00000007 0x00 => 0x00000001 0x00000002 0x00000003 0x00000004}, that is leaf, subleaf, EAX, EBX, ECX, EDX.
 * Empty lines and lines that start with {@code #} are ignored.
 */
public final class CpuidText {
    private static final String FORM = "leaf subleaf => eax ebx ecx edx, each as 0x and up to 8 hexadecimal digits";
    private static final int WORDS = 7;
    private static final int ARROW = 2;

    private CpuidText() {}

    /** The leaves of a text. */
    public static List<CpuidLeaf> parse(KernelText text) {
        List<CpuidLeaf> leaves = new ArrayList<>();
        for (String line : text.lines()) {
            String content = line.strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                leaves.add(leaf(new KernelText(text.path(), content)));
            }
        }
        return leaves;
    }

    private static CpuidLeaf leaf(KernelText line) {
        StringTokenizer words = new StringTokenizer(line.text(), " ");
        int[] numbers = new int[WORDS];
        boolean formed = words.countTokens() == WORDS;
        for (int i = 0; formed && i < WORDS; i++) {
            String word = words.nextToken();
            if (i == ARROW) {
                formed = word.equals("=>");
            } else {
                numbers[i] = number(word, line);
            }
        }
        if (!formed) {
            throw line.malformed(FORM);
        }
        return new CpuidLeaf(numbers[0], numbers[1], numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    private static int number(String word, KernelText line) {
        String digits = word.startsWith("0x") ? word.substring(2) : "";
        boolean hexadecimal =
                !digits.isEmpty() && digits.length() <= 8 && digits.chars().allMatch(HexFormat::isHexDigit);
        if (!hexadecimal) {
            throw line.malformed(FORM);
        }
        return Integer.parseUnsignedInt(digits, 16);
    }

    /** The text of leaves. */
    public static String format(List<CpuidLeaf> leaves) {
        HexFormat hex = HexFormat.of();
        StringBuilder text = new StringBuilder();
        for (CpuidLeaf leaf : leaves) {
            text.append("0x").append(hex.toHexDigits(leaf.leaf()));
            text.append(" 0x").append(hex.toHexDigits((byte) leaf.subleaf())).append(" =>");
            for (int register : new int[] {leaf.eax(), leaf.ebx(), leaf.ecx(), leaf.edx()}) {
                text.append(" 0x").append(hex.toHexDigits(register));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
