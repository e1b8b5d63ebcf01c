package io.vircaps.kernel.cpu;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Arch;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * {@code /proc/cpuinfo}, whose form depends on the architecture; the kernel's {@code arch/ARCH/kernel/cpu/proc.c}.
 *
 * @param text the file's content, or its head
 */
public record ProcCpuinfo(KernelText text) {
    /** Its path. */
    public static final String PATH = "proc/cpuinfo";

    /** The number of bytes in which libvirt searches the microcode version. */
    private static final int MICROCODE_WITHIN = 4096;

    private static final String PVR = "(pvr ";
    private static final String CLOCK = "cpu MHz";
    private static final String ADDRESS_SIZES = "address sizes";
    private static final long UINT_MAX = 0xffff_ffffL;

    /**
     * The file's head, which holds the whole record of the first CPU. The kernel generates the rest only when it is
     * read, which costs time for every CPU.
     *
     * @throws io.vircaps.kernel.KernelException if it cannot be read
     */
    public static Optional<ProcCpuinfo> head(KernelFiles files) {
        return files.head(PATH, 2 * MICROCODE_WITHIN).map(ProcCpuinfo::new);
    }

    /**
     * The whole file.
     *
     * @throws io.vircaps.kernel.KernelException if it cannot be read
     */
    public static Optional<ProcCpuinfo> read(KernelFiles files) {
        return files.read(PATH).map(ProcCpuinfo::new);
    }

    /** Version of the microcode of the first x86 CPU, unsigned 32 bit, never 0; empty if there is none. */
    public OptionalLong microcode() {
        String content = text.text();
        int label = content.indexOf("microcode");
        int colon = label < 0 ? -1 : content.indexOf(':', label);
        int end = Math.min(content.length(), MICROCODE_WITHIN);
        if (colon < 0 || colon >= end) {
            return OptionalLong.empty();
        }
        long version = anyBase(content, skipSpace(content, colon + 1), end);
        return version == 0 || version > UINT_MAX ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** A number as {@code strtoul(3)} with base 0 reads it; 0 if there is none. */
    private static long anyBase(String content, int start, int end) {
        boolean hexadecimal = content.startsWith("0x", start) || content.startsWith("0X", start);
        int base = hexadecimal ? 16 : content.startsWith("0", start) ? 8 : 10;
        long number = 0;
        for (int i = hexadecimal ? start + 2 : start; i < end && number <= UINT_MAX; i++) {
            int digit = Character.digit(content.charAt(i), base);
            if (digit < 0) {
                break;
            }
            number = number * base + digit;
        }
        return number;
    }

    /** Bits of a physical address, from the first line {@code address sizes}; empty if there is none. */
    public OptionalInt physicalAddressBits() {
        for (String line : text.lines()) {
            if (line.startsWith(ADDRESS_SIZES)) {
                int colon = line.indexOf(':', ADDRESS_SIZES.length());
                return colon < 0 ? OptionalInt.empty() : decimal(line, skipSpace(line, colon + 1));
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The clock in MHz of the last CPU that has such a line, without decimals; 0 if there is none. A malformed line
     * ends the search and keeps the value found before, as in libvirt.
     *
     * @param arch the host's architecture, which determines the line's label
     */
    public int megahertz(Arch arch) {
        Optional<String> label = clockLabel(arch);
        int megahertz = 0;
        for (String line : label.isPresent() ? text.lines() : List.<String>of()) {
            int value = clockPlace(line, label.get());
            if (value >= 0) {
                OptionalInt clock = wholeOf(line, value);
                if (clock.isEmpty()) {
                    return megahertz;
                }
                megahertz = clock.getAsInt();
            }
        }
        return megahertz;
    }

    private static Optional<String> clockLabel(Arch arch) {
        return switch (arch.name()) {
            case "i686", "x86_64" -> Optional.of(CLOCK);
            case "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb" -> Optional.of("clock");
            case "s390", "s390x" -> Optional.of("cpu MHz dynamic");
            case "loongarch64" -> Optional.of("CPU MHz");
            default -> Optional.empty();
        };
    }

    /** The offset of the value in a line of this label, the line's end if there is none; negative in other lines. */
    private static int clockPlace(String line, String label) {
        if (!line.startsWith(label)) {
            return -1;
        }
        int colon = skipSpace(line, label.length());
        if (colon == line.length()) {
            return colon;
        }
        return line.charAt(colon) == ':' ? skipSpace(line, colon + 1) : -1;
    }

    /** A number without its fraction; empty if anything but a fraction or a blank follows. */
    private static OptionalInt wholeOf(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean isWhole = end == line.length() || ". \t".indexOf(line.charAt(end)) >= 0;
        return isWhole ? decimal(line, start) : OptionalInt.empty();
    }

    private static OptionalInt decimal(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean readable = end > start && end - start < 10;
        return readable ? OptionalInt.of(Integer.parseInt(line.substring(start, end))) : OptionalInt.empty();
    }

    /**
     * The value of a label in the record of the first CPU, for example {@code flags}; empty if it has no such line.
     *
     * @param label the label, without the blanks that follow it
     */
    public Optional<String> field(String label) {
        for (String line : firstRecord()) {
            int colon = line.indexOf(':');
            if (colon >= 0 && line.substring(0, colon).strip().equals(label)) {
                return Optional.of(line.substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    /**
     * The Processor Version Register of the first POWER CPU, from {@code revision : 2.3 (pvr 004e 1203)}; empty if
     * there is none.
     */
    public OptionalInt powerVersion() {
        String revision = field("revision").orElse("");
        int start = revision.indexOf(PVR) + PVR.length();
        int end = revision.indexOf(')', start);
        String digits = start < PVR.length() || end < 0
                ? ""
                : revision.substring(start, end).replace(" ", "");
        boolean isNumber = digits.length() == 8 && digits.chars().allMatch(HexFormat::isHexDigit);
        return isNumber ? OptionalInt.of(Integer.parseUnsignedInt(digits, 16)) : OptionalInt.empty();
    }

    /** The record of the first CPU without the lines that change while the machine runs. */
    public String identity() {
        StringBuilder identity = new StringBuilder();
        for (String line : firstRecord()) {
            if (!line.startsWith(CLOCK)) {
                identity.append(line).append('\n');
            }
        }
        return identity.toString();
    }

    /** The lines of the first CPU, up to the empty one. */
    private List<String> firstRecord() {
        List<String> lines = text.lines();
        int end = lines.indexOf("");
        return end < 0 ? lines : lines.subList(0, end);
    }

    private static int skipSpace(String line, int start) {
        int at = start;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
