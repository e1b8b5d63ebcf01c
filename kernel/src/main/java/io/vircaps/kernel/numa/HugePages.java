package io.vircaps.kernel.numa;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The pools of huge pages in a directory: the host's {@code /sys/kernel/mm/hugepages}, or {@code hugepages} of a NUMA
 * node;
 * {@code Documentation/ABI/testing/sysfs-kernel-mm-hugepages}.
 */
public final class HugePages {
    /** Directory of the pools of the whole host. */
    public static final String HOST = "sys/kernel/mm/hugepages";

    private static final String PREFIX = "hugepages-";
    private static final String UNIT = "kB";

    private final KernelFiles files;
    private final String directory;

    /** The pools in a directory, which need not exist. */
    public HugePages(KernelFiles files, String directory) {
        this.files = files;
        this.directory = directory;
    }

    /**
     * Page sizes of the pools, in KiB, in the order of the names of their directories.
     *
     * @throws io.vircaps.kernel.KernelException if the directory cannot be listed or a pool's name holds no size
     */
    public List<Integer> kibibytes() {
        List<Integer> sizes = new ArrayList<>();
        for (String name : files.list(directory, PREFIX)) {
            sizes.add(kibibytes(name));
        }
        return sizes;
    }

    private int kibibytes(String name) {
        int unit = name.length() - UNIT.length();
        boolean named = name.regionMatches(true, unit, UNIT, 0, UNIT.length());
        OptionalInt size = named ? EntryName.number(name.substring(0, unit), PREFIX) : OptionalInt.empty();
        return size.orElseThrow(() -> new KernelTextException(directory, "pools named like hugepages-2048kB", name));
    }

    /**
     * Number of pages in the pool of one size, {@code nr_hugepages}, unsigned 64 bit.
     *
     * @throws io.vircaps.kernel.KernelException if there is no such pool or its file is malformed
     */
    public long count(int kibibytes) {
        String path = directory + "/" + PREFIX + kibibytes + UNIT + "/nr_hugepages";
        return files.read(path)
                .map(KernelText::asUnsignedLong)
                .orElseThrow(() -> new KernelFileException(path, "missing", "a number of pages", "no file"));
    }
}
