package io.vircaps.kernel.numa;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.MemorySize;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The rows of {@code /proc/meminfo}, or of a NUMA node's {@code meminfo}; {@code Documentation/filesystems/proc.rst},
 * "meminfo".
 *
 * @param text the file's content
 */
public record ProcMeminfo(KernelText text) {
    /** Path of the host's file. */
    public static final String PATH = "proc/meminfo";

    /**
     * The host's file; empty if it is missing.
     *
     * @throws io.vircaps.kernel.KernelException if it cannot be read
     */
    public static Optional<ProcMeminfo> read(KernelFiles files) {
        return files.read(PATH).map(ProcMeminfo::new);
    }

    /**
     * The size in the first row with a label; empty if there is no such row, or nothing follows the label.
     *
     * @param label the label without its colon, for example {@code MemFree}
     * @throws io.vircaps.kernel.KernelTextException if no size follows
     */
    public Optional<MemorySize> size(String label) {
        for (String line : text.lines()) {
            StringTokenizer words = new StringTokenizer(withoutNode(line));
            if (words.countTokens() >= 2 && words.nextToken().equals(label + ":")) {
                return Optional.of(size(new KernelText(text.path(), words.nextToken())));
            }
        }
        return Optional.empty();
    }

    private static MemorySize size(KernelText kibibytes) {
        long number = kibibytes.asUnsignedLong();
        if (number < 0 || number > Long.MAX_VALUE / 1024) {
            throw kibibytes.malformed("at most " + Long.MAX_VALUE / 1024 + " kB");
        }
        return MemorySize.ofKibibytes(number);
    }

    /** The row of a NUMA node without its prefix, for example {@code Node 0}. */
    private static String withoutNode(String line) {
        if (!line.startsWith("Node ")) {
            return line;
        }
        int second = line.indexOf(' ', "Node ".length());
        return second < 0 ? "" : line.substring(second + 1);
    }
}
