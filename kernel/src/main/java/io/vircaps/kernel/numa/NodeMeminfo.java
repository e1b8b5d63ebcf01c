package io.vircaps.kernel.numa;

import io.vircaps.kernel.KernelText;
import io.vircaps.model.MemorySize;

/**
 * Total and free memory of {@code /proc/meminfo} or of a NUMA node's {@code meminfo};
 * {@code Documentation/filesystems/proc.rst}, "meminfo". Lines have the form {@code MemTotal: 4679884 kB} or
 * {@code Node 0 MemTotal: 4679884 kB}.
 *
 * @param text the file's content
 */
public record NodeMeminfo(KernelText text) {
    private static final String UNIT = "kB";
    /** The most memory that a processor can address, 2<sup>57</sup> bytes; a limit so that sums cannot overflow. */
    private static final long MOST_KIBIBYTES = 1L << 47;

    /**
     * Usable memory.
     *
     * @throws io.vircaps.kernel.KernelTextException if the line is missing or malformed
     */
    public MemorySize total() {
        return size("MemTotal:");
    }

    /**
     * Free memory.
     *
     * @throws io.vircaps.kernel.KernelTextException if the line is missing or malformed
     */
    public MemorySize free() {
        return size("MemFree:");
    }

    private MemorySize size(String label) {
        for (String line : text.lines()) {
            int at = line.indexOf(label);
            if (at >= 0 && line.endsWith(UNIT)) {
                String number = line.substring(at + label.length(), line.length() - UNIT.length());
                KernelText kibibytes = new KernelText(text.path(), number.strip());
                long size = kibibytes.asUnsignedLong();
                if (size < 0 || size > MOST_KIBIBYTES) {
                    throw kibibytes.malformed("at most " + MOST_KIBIBYTES + " kB");
                }
                return MemorySize.ofKibibytes(size);
            }
        }
        throw text.malformed("a line " + label + " … kB");
    }
}
