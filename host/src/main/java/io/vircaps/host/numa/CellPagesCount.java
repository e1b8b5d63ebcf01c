package io.vircaps.host.numa;

import io.vircaps.kernel.numa.HugePages;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell.CellPages;
import java.util.ArrayList;
import java.util.List;

/** The number of a cell's pages by size, {@code <cell><pages>}: huge pages of each pool, and base pages of the rest. */
final class CellPagesCount {
    private CellPagesCount() {}

    /*
     * The kernel counts huge pages as used memory of the NUMA node, so libvirt subtracts them before it divides the
     * rest by the system's page size. It multiplies a huge page's size by 1024 in 32 bits, so pages of 4 GiB and more
     * (16 GiB on POWER) subtract 0. The subtraction is unsigned: pools larger than the node's memory result in a count
     * near 2^64 / page size. Both show in the document, so both are done here.
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
