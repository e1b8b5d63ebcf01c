package io.vircaps.host.numa;

import io.vircaps.kernel.numa.HugePages;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.CellPages;
import java.util.ArrayList;
import java.util.List;

/** Counts the pages of a node by size, {@code <cell><pages>}: the huge ones of each pool, and what they leave. */
final class CellPagesCount {
    private CellPagesCount() {}

    /*
     * The kernel counts huge pages as used memory of the node, so libvirt takes them off before it divides the rest by
     * the system's page size. It multiplies the huge page's size by 1024 in 32 bits: pages of 4 GiB and more (16 GiB on
     * POWER) take nothing off. It subtracts without sign: pools that say more than the node has give a count near 2^64
     * / page size. Both show in the document, so both are done here.
     */
    static List<CellPages> of(HugePages pools, MemorySize memory, MemorySize pageSize) {
        List<CellPages> pages = new ArrayList<>();
        long huge = 0;
        for (int kibibytes : pools.kibibytes()) {
            long count = pools.count(kibibytes);
            pages.add(new CellPages(MemorySize.ofKibibytes(kibibytes), count));
            huge += Integer.toUnsignedLong(1024 * kibibytes) * count;
        }
        long rest = Long.divideUnsigned(memory.bytes() - huge, pageSize.bytes());
        pages.add(new CellPages(pageSize, rest));
        pages.sort((left, right) -> left.size().compareTo(right.size()));
        return pages;
    }
}
