package io.vircaps.kernel.node;

import io.vircaps.kernel.KernelText;
import io.vircaps.model.MemorySize;

/**
 * {@code /proc/meminfo} or a node's {@code meminfo}, as far as it is used: {@code Documentation/filesystems/proc.rst},
 * "meminfo".
 *
 * @param total usable memory
 * @param free  memory nobody uses
 */
public record NodeMeminfo(MemorySize total, MemorySize free) {
    private static final String UNIT = "kB";

    /**
     * Reads lines such as {@code MemTotal: 4679884 kB} and {@code Node 0 MemTotal: 4679884 kB}.
     *
     * @throws io.vircaps.kernel.KernelTextException if either is missing or malformed
     */
    public static NodeMeminfo parse(KernelText text) {
        return new NodeMeminfo(size(text, "MemTotal:"), size(text, "MemFree:"));
    }

    private static MemorySize size(KernelText text, String label) {
        for (String line : text.lines()) {
            int at = line.indexOf(label);
            if (at >= 0 && line.endsWith(UNIT)) {
                String number = line.substring(at + label.length(), line.length() - UNIT.length());
                KernelText kibibytes = new KernelText(text.path(), number.strip());
                return MemorySize.ofKibibytes(kibibytes.asUnsignedLong());
            }
        }
        throw text.malformed("a line " + label + " … kB");
    }
}
