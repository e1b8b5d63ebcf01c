package io.vircaps.cpu.dump.form;

import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * Lines of {@code cpuid -r} (etallen.com): {@code CPU 0:} or, of one CPU alone, {@code CPU:}, then
 * {@code 0x00000007 0x00: eax=0x00000002 ebx=0x239c27eb ecx=0x98c007ac edx=0xfc18c410}.
 */
final class CpuidToolLines implements LineForm {
    private static final String FORM =
            "leaf subleaf: eax=… ebx=… ecx=… edx=…, each as 0x and up to 8 hexadecimal digits";
    private static final String[] REGISTERS = {"eax=", "ebx=", "ecx=", "edx="};

    @Override
    public boolean recognizes(String line) {
        return line.contains("eax=0x");
    }

    /** The number in a header {@code CPU 0:}; absent in other lines. */
    static OptionalInt header(String line) {
        boolean isHeader = line.startsWith("CPU ") && line.endsWith(":");
        return isHeader
                ? HexWords.decimal(
                        line.substring("CPU ".length(), line.length() - 1).strip())
                : OptionalInt.empty();
    }

    @Override
    public boolean read(String line, DumpBuilder dump) {
        OptionalInt number = header(line);
        if (number.isPresent() || line.equals("CPU:")) {
            dump.begin(number);
            return true;
        }
        boolean isLeaf = line.startsWith("0x") || line.contains("eax=");
        if (isLeaf) {
            leaf(line, dump);
        }
        return isLeaf;
    }

    private static void leaf(String line, DumpBuilder dump) {
        StringTokenizer words = new StringTokenizer(line);
        if (words.countTokens() != 2 + REGISTERS.length) {
            throw dump.wrong(FORM, line);
        }
        int leaf = HexWords.prefixed(words.nextToken()).orElseThrow(() -> dump.wrong(FORM, line));
        String second = words.nextToken();
        String subleaf = second.endsWith(":") ? second.substring(0, second.length() - 1) : "";
        int index = HexWords.prefixed(subleaf).orElseThrow(() -> dump.wrong(FORM, line));
        int[] values = new int[REGISTERS.length];
        for (int i = 0; i < values.length; i++) {
            String word = words.nextToken();
            String value = word.startsWith(REGISTERS[i]) ? word.substring(REGISTERS[i].length()) : "";
            values[i] = HexWords.prefixed(value).orElseThrow(() -> dump.wrong(FORM, line));
        }
        dump.add(leaf, OptionalInt.of(index), values);
    }
}
