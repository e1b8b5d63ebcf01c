package io.vircaps.kernel.numa;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.CpuSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * {@code /sys/devices/system/node}, the NUMA nodes; {@code Documentation/ABI/stable/sysfs-devices-node}. Every method
 * throws a {@link io.vircaps.kernel.KernelException} if a file cannot be read or is malformed.
 */
public final class SysNode {
    /** Its path; missing where the kernel was built without NUMA, or a container hides it. */
    public static final String PATH = "sys/devices/system/node";

    private static final String PREFIX = "node";

    private final KernelFiles files;

    /** The NUMA nodes of the host with these files. */
    public SysNode(KernelFiles files) {
        this.files = files;
    }

    /** Whether the directory exists. */
    public boolean exists() {
        return files.exists(PATH);
    }

    /** The directory of one NUMA node. */
    public String directory(int node) {
        return PATH + "/" + PREFIX + node;
    }

    /** Numbers of the NUMA nodes, ascending; there may be gaps. */
    public List<Integer> nodes() {
        List<Integer> nodes = new ArrayList<>();
        for (String name : files.list(PATH, PREFIX)) {
            EntryName.number(name, PREFIX).ifPresent(nodes::add);
        }
        nodes.sort(null);
        return nodes;
    }

    /** The online CPUs of a NUMA node, {@code cpulist}, possibly none; empty if the file is missing. */
    public Optional<CpuSet> cpus(int node) {
        return files.read(directory(node) + "/cpulist").map(SysNode::cpus);
    }

    private static CpuSet cpus(KernelText list) {
        return list.line().isEmpty() ? CpuSet.empty() : SysCpu.bounded(list);
    }

    /** Memory of a NUMA node, {@code meminfo}; the file is required. */
    public NodeMeminfo meminfo(int node) {
        String path = directory(node) + "/meminfo";
        return files.read(path)
                .map(NodeMeminfo::new)
                .orElseThrow(() -> new KernelFileException(path, "missing", "the node's memory", "no file"));
    }

    /** The pools of huge pages of a NUMA node. */
    public HugePages hugePages(int node) {
        return new HugePages(files, directory(node) + "/hugepages");
    }

    /**
     * Distances from a NUMA node to each existing one, in their order, from the firmware's SLIT: 10 is the node itself,
     * 0 unknown. Empty without the file; a word that is no number ends the list, as in libnuma.
     */
    public List<Integer> distances(int node) {
        Optional<KernelText> text = files.read(directory(node) + "/distance");
        List<Integer> distances = new ArrayList<>();
        if (text.isPresent()) {
            StringTokenizer words = new StringTokenizer(text.get().text());
            OptionalInt distance = next(words);
            while (distance.isPresent()) {
                distances.add(distance.getAsInt());
                distance = next(words);
            }
        }
        return distances;
    }

    private static OptionalInt next(StringTokenizer words) {
        return words.hasMoreTokens() ? EntryName.number(words.nextToken(), "") : OptionalInt.empty();
    }

    /** Memory-side caches of a NUMA node, ascending by level. */
    public List<MemorySideCacheFiles> memorySideCaches(int node) {
        String directory = directory(node) + "/memory_side_cache";
        List<MemorySideCacheFiles> caches = new ArrayList<>();
        for (String name : files.list(directory, "index")) {
            int level = EntryName.number(name, "index")
                    .orElseThrow(() -> new KernelTextException(directory, "entries like index1", name));
            caches.add(MemorySideCacheFiles.read(files, directory + "/" + name, level));
        }
        caches.sort((left, right) -> Integer.compare(left.level(), right.level()));
        return caches;
    }

    /** Performance of a NUMA node's memory as seen from CPUs, {@code access1}; empty if the directory is missing. */
    public Optional<NodeAccess> access(int node) {
        String directory = directory(node) + "/access1";
        return files.exists(directory) ? Optional.of(NodeAccess.read(files, directory)) : Optional.empty();
    }
}
