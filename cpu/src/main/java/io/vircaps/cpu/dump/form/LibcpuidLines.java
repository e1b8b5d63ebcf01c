package io.vircaps.cpu.dump.form;

import java.util.Map;
import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * Lines of libcpuid's {@code cpuid_tool --raw}: {@code basic_cpuid[7]=00000000 219c91a9 00400004 00000000}, preceded by
 * {@code version=…} and in newer releases by a header for each CPU; in its test files, results follow after a rule.
 */
final class LibcpuidLines implements LineForm {
    private static final String FORM = "ARRAY[INDEX]=eax ebx ecx edx, each of up to 8 hexadecimal digits";
    private static final String RULE = "-".repeat(70);
    private static final int WORDS = 4;
    private static final int EXTENDED = 0x8000_0000;

    /** The leaves of arrays whose index is a subleaf. */
    private static final Map<String, Integer> SUBLEAVES = Map.of(
            "intel_fn4",
            0x4,
            "intel_fn11",
            0xb,
            "intel_fn12h",
            0x12,
            "intel_fn14h",
            0x14,
            "amd_fn8000001dh",
            0x8000_001d);

    @Override
    public boolean recognizes(String line) {
        return line.startsWith("basic_cpuid[") || line.startsWith("ext_cpuid[") || line.startsWith("arm_midr=");
    }

    @Override
    public boolean read(String line, DumpBuilder dump) {
        if (line.startsWith(RULE)) {
            dump.end();
            return true;
        }
        if (line.startsWith("version=") || line.startsWith("build_date=")) {
            return true;
        }
        if (line.startsWith("_") && line.contains("Logical CPU #")) {
            dump.begin(HexWords.behindHash(line));
            return true;
        }
        if (line.startsWith("arm_")) {
            throw dump.wrong("registers of an x86 processor", line);
        }
        return line.contains("[") && array(line, dump);
    }

    private static boolean array(String line, DumpBuilder dump) {
        int open = line.indexOf('[');
        int close = line.indexOf("]=", open);
        String array = line.substring(0, open);
        boolean basic = array.equals("basic_cpuid");
        boolean extended = array.equals("ext_cpuid");
        Integer ofSubleaves = SUBLEAVES.get(array);
        if (!basic && !extended && ofSubleaves == null) {
            return false;
        }
        OptionalInt index = close < 0 ? OptionalInt.empty() : HexWords.decimal(line.substring(open + 1, close));
        int number = index.orElseThrow(() -> dump.wrong(FORM, line));
        int[] values = values(line, close + 2, dump);
        if (ofSubleaves == null) {
            dump.add(extended ? EXTENDED + number : number, OptionalInt.of(0), values);
        } else {
            dump.add(ofSubleaves, OptionalInt.of(number), values);
        }
        return true;
    }

    private static int[] values(String line, int start, DumpBuilder dump) {
        StringTokenizer words = new StringTokenizer(line.substring(start));
        int[] values = new int[WORDS];
        if (words.countTokens() != WORDS) {
            throw dump.wrong(FORM, line);
        }
        for (int i = 0; i < WORDS; i++) {
            values[i] = HexWords.word(words.nextToken()).orElseThrow(() -> dump.wrong(FORM, line));
        }
        return values;
    }
}
