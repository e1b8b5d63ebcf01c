package io.vircaps.kernel.observed;

import io.vircaps.kernel.proc.ProcSwaps;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The stable part of the few files that differ at each reading. A cached document is built from this part only: a probe
 * does not see the rest.
 */
final class StableContent {
    private static final String CPUINFO = "proc/cpuinfo";
    private static final String CLOCK = "cpu MHz";
    private static final String MEMINFO = "meminfo";
    private static final String TOTAL = "MemTotal:";
    private static final String AUXILIARY_VECTOR = "proc/self/auxv";
    private static final String STATUS = "proc/self/status";
    private static final String RUN = "run/";

    /** Lines of a process's status that state its privileges. */
    private static final List<String> RIGHTS =
            List.of("Uid:", "Gid:", "Groups:", "CapEff:", "NoNewPrivs:", "Seccomp:", "Seccomp_filters:");

    /**
     * Types of the vector's entries that are no addresses: AT_PAGESZ, AT_HWCAP, AT_CLKTCK, AT_HWCAP2;
     * {@code getauxval(3)}.
     */
    private static final long[] NUMBERS = {6, 16, 17, 26};

    private StableContent() {}

    /** The stable part of a whole file. */
    static byte[] of(String path, byte[] content) {
        if (path.equals(CPUINFO)) {
            return bytes(withoutClocks(text(content)));
        }
        if (path.equals(ProcSwaps.PATH)) {
            return bytes(withoutUse(text(content)));
        }
        if (path.equals(AUXILIARY_VECTOR)) {
            return numbers(content);
        }
        if (path.equals(STATUS)) {
            return bytes(rights(text(content)));
        }
        return isMeminfo(path) ? bytes(total(text(content))) : content;
    }

    /** The stable part of a file's head; of {@code /proc/cpuinfo} the first record, if it is complete. */
    static String ofHead(String path, String text) {
        if (path.equals(CPUINFO)) {
            int end = text.indexOf("\n\n");
            return withoutClocks(end < 0 ? text : text.substring(0, end + 1));
        }
        return isMeminfo(path) ? total(text) : text;
    }

    /** The identity; below {@code /run}, where the time differs after every session, without the time. */
    static String identity(String path, String identity) {
        return path.startsWith(RUN) ? identity.substring(0, identity.indexOf(' ')) : identity;
    }

    private static boolean isMeminfo(String path) {
        return path.endsWith(MEMINFO) && (path.startsWith("proc/") || path.startsWith("sys/devices/system/node/"));
    }

    /** The line of the total memory; the others depend on its use. */
    private static String total(String meminfo) {
        int label = meminfo.indexOf(TOTAL);
        if (label < 0) {
            return "";
        }
        int start = meminfo.lastIndexOf('\n', label) + 1;
        int end = meminfo.indexOf('\n', label);
        return end < 0 ? meminfo.substring(start) : meminfo.substring(start, end + 1);
    }

    private static String withoutClocks(String cpuinfo) {
        StringBuilder rest = new StringBuilder(cpuinfo.length());
        int copied = 0;
        for (int clock = lineStart(cpuinfo, 0); clock >= 0; clock = lineStart(cpuinfo, copied)) {
            rest.append(cpuinfo, copied, clock);
            int end = cpuinfo.indexOf('\n', clock);
            copied = end < 0 ? cpuinfo.length() : end + 1;
        }
        return rest.append(cpuinfo, copied, cpuinfo.length()).toString();
    }

    /** The offset of the next clock line; negative if there is none. */
    private static int lineStart(String cpuinfo, int from) {
        int at = cpuinfo.indexOf(CLOCK, from);
        while (at > 0 && cpuinfo.charAt(at - 1) != '\n') {
            at = cpuinfo.indexOf(CLOCK, at + 1);
        }
        return at;
    }

    /** Name, type and size of each area. */
    private static String withoutUse(String swaps) {
        StringBuilder areas = new StringBuilder(swaps.length());
        for (int start = 0; start < swaps.length(); ) {
            int newline = swaps.indexOf('\n', start);
            int end = newline < 0 ? swaps.length() : newline;
            areas.append(swaps, start, endOfColumns(swaps, start, end)).append('\n');
            start = end + 1;
        }
        return areas.toString();
    }

    private static int endOfColumns(String text, int start, int end) {
        int at = start;
        for (int column = 0; column < ProcSwaps.FIXED_COLUMNS; column++) {
            while (at < end && isBlank(text.charAt(at))) {
                at++;
            }
            while (at < end && !isBlank(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static String rights(String status) {
        StringBuilder rights = new StringBuilder();
        for (String label : RIGHTS) {
            int start = status.startsWith(label) ? 0 : status.indexOf('\n' + label) + 1;
            if (status.startsWith(label, start)) {
                int end = status.indexOf('\n', start);
                rights.append(status, start, end < 0 ? status.length() : end).append('\n');
            }
        }
        return rights.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The entries that are no addresses, which are random in every process. */
    private static byte[] numbers(byte[] vector) {
        ByteBuffer words = ByteBuffer.wrap(vector).order(ByteOrder.nativeOrder());
        ByteBuffer kept = ByteBuffer.allocate(vector.length).order(ByteOrder.nativeOrder());
        while (words.remaining() >= 2 * Long.BYTES) {
            long type = words.getLong();
            long value = words.getLong();
            if (isNumber(type)) {
                kept.putLong(type).putLong(value);
            }
        }
        return Arrays.copyOf(kept.array(), kept.position());
    }

    private static boolean isNumber(long type) {
        for (long number : NUMBERS) {
            if (number == type) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
