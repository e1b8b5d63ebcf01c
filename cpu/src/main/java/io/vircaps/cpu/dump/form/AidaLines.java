package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.data.Msr;
import java.util.OptionalInt;

/**
 * Lines of AIDA64: {@code CPUID 00000007: 00000002-239C27EB-98C007AC-FC18C410 [SL 00]} in the dumps that InstLatX64
 * collects, without the colon in its report; older dumps have blanks between the values. There are many headers:
 * {@code ------[ Logical CPU #0 ]------}, {@code CPUID Registers (CPU #1):}, {@code CPU 0:},
 * {@code CPU#000 AffMask: 0x1}, {@code Group: 0x00 Affinity mask: 0x1}; without any, leaf 0 begins another CPU. Other
 * text may be between the lines. Of the model specific registers, {@code MSR 0000010A: 0000-0000-0000-0001}, only the
 * one of CPU maps is read.
 */
final class AidaLines implements LineForm {
    private static final String FORM = "CPUID leaf: eax-ebx-ecx-edx [SL subleaf], of 8 hexadecimal digits each";
    private static final String CPUID = "CPUID ";
    private static final String MSR = "MSR 0000010A";
    private static final int ARCH_CAPABILITIES = 0x10a;
    private static final int DIGITS = 8;
    private static final int VALUES = 4;

    private final boolean colon;

    /**
     * A form of lines.
     *
     * @param colon whether a colon follows the leaf
     */
    AidaLines(boolean colon) {
        this.colon = colon;
    }

    @Override
    public boolean isAmongText() {
        return true;
    }

    @Override
    public boolean recognizes(String line) {
        String content = line.strip();
        return isLeaf(content) && hasColon(content) == colon;
    }

    /** Whether a line has a leaf, unlike {@code CPUID Manufacturer : GenuineIntel}. */
    private static boolean isLeaf(String line) {
        int end = leafEnd(line);
        return line.startsWith(CPUID)
                && line.substring(CPUID.length(), end).chars().anyMatch(Character::isDigit);
    }

    private static int leafEnd(String line) {
        int end = Math.min(CPUID.length(), line.length());
        while (end < line.length() && " \t:".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean hasColon(String line) {
        return line.substring(leafEnd(line)).stripLeading().startsWith(":");
    }

    @Override
    public boolean read(String line, DumpBuilder dump) {
        if (isLeaf(line)) {
            if (hasColon(line) != colon) {
                return false;
            }
            leaf(line, dump);
            return true;
        }
        if (line.startsWith(MSR)) {
            msr(line, dump);
        }
        return line.startsWith(MSR) || header(line, dump);
    }

    private static boolean header(String line, DumpBuilder dump) {
        if (line.startsWith("------[")) {
            boolean ofCpu = line.contains("Logical CPU #");
            if (ofCpu && line.contains("MSR")) {
                HexWords.behindHash(line).ifPresentOrElse(dump::resume, dump::leave);
            } else if (ofCpu) {
                dump.begin(HexWords.behindHash(line));
            } else {
                dump.leave();
            }
            return true;
        }
        if (line.startsWith("CPUID Registers (CPU #")) {
            dump.begin(HexWords.behindHash(line));
            return true;
        }
        OptionalInt number = CpuidToolLines.header(line);
        number.ifPresent(one -> dump.begin(number));
        return number.isPresent() || affinity(line, dump);
    }

    /** Headers of one CPU each, which may all have the same number. */
    private static boolean affinity(String line, DumpBuilder dump) {
        boolean begins = line.startsWith("CPU#") || (line.startsWith("Group: ") && line.contains("Affinity mask: "));
        if (begins) {
            dump.beginAnother(HexWords.behindHash(line));
        }
        return begins;
    }

    private static void leaf(String line, DumpBuilder dump) {
        int end = leafEnd(line);
        String rest = line.substring(end).stripLeading();
        String values = rest.startsWith(":") ? rest.substring(1).stripLeading() : rest;
        int length = VALUES * (DIGITS + 1) - 1;
        boolean formed = end == CPUID.length() + DIGITS && values.length() >= length;
        if (!formed) {
            throw dump.wrong(FORM, line);
        }
        int[] registers = new int[VALUES];
        for (int i = 0; i < VALUES; i++) {
            int start = i * (DIGITS + 1);
            if (i > 0 && "- ".indexOf(values.charAt(start - 1)) < 0) {
                throw dump.wrong(FORM, line);
            }
            registers[i] = word(values.substring(start, start + DIGITS), line, dump);
        }
        int leaf = word(line.substring(CPUID.length(), end), line, dump);
        if (leaf == 0 && dump.isComplete()) {
            dump.beginAnother(OptionalInt.empty());
        }
        dump.add(leaf, subleaf(values.substring(length), line, dump), registers);
    }

    private static int word(String digits, String line, DumpBuilder dump) {
        return HexWords.word(digits).orElseThrow(() -> dump.wrong(FORM, line));
    }

    private static OptionalInt subleaf(String rest, String line, DumpBuilder dump) {
        if (!rest.isEmpty() && !Character.isWhitespace(rest.charAt(0)) && rest.charAt(0) != '[') {
            throw dump.wrong(FORM, line);
        }
        int start = rest.indexOf("[SL ");
        if (start < 0) {
            return OptionalInt.empty();
        }
        int end = Math.max(rest.indexOf(']', start), start);
        String digits = end == start ? "" : rest.substring(start + "[SL ".length(), end);
        return OptionalInt.of(word(digits, line, dump));
    }

    /** A register that could not be read has other text instead of a value. */
    private static void msr(String line, DumpBuilder dump) {
        String rest = line.substring(MSR.length()).replace(":", "").strip();
        String digits = rest.split("\\s", 2)[0].replace("-", "");
        if (digits.length() == 2 * DIGITS) {
            OptionalInt high = HexWords.word(digits.substring(0, DIGITS));
            OptionalInt low = HexWords.word(digits.substring(DIGITS));
            if (high.isPresent() && low.isPresent()) {
                dump.add(Msr.of(ARCH_CAPABILITIES, low.getAsInt(), high.getAsInt()));
            }
        }
    }
}
