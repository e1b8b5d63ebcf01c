package io.vircaps.kernel.numa;

import io.vircaps.kernel.KernelText;
import io.vircaps.model.MemorySize;

/**
 * {@code /proc/meminfo} or a node's {@code meminfo}, as far as it is used: {@code Documentation/filesystems/proc.rst},
 * "meminfo". Its lines are such as {@code MemTotal: 4679884 kB} and {@code Node 0 MemTotal: 4679884 kB}.
 *
 * @param text all of it
 */
public record NodeMeminfo(KernelText text) {
    private static final String UNIT = "kB";
    /** As much as any processor can address, 2<sup>57</sup> bytes, so that sums cannot overflow. */
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
     * Memory that is not used.
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
