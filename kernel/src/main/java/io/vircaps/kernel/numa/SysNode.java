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
 * {@code /sys/devices/system/node}, file by file; {@code Documentation/ABI/stable/sysfs-devices-node}. Every method
 * throws a {@link io.vircaps.kernel.KernelException} if a file cannot be read or is malformed.
 */
public final class SysNode {
    /** Where it is; missing where the kernel was built without NUMA, and where a container hides it. */
    public static final String PATH = "sys/devices/system/node";

    private static final String PREFIX = "node";

    private final KernelFiles files;

    /** The nodes of the host with these files. */
    public SysNode(KernelFiles files) {
        this.files = files;
    }

    /** Whether the kernel shows its nodes. */
    public boolean exists() {
        return files.exists(PATH);
    }

    /** The directory of one node. */
    public String directory(int node) {
        return PATH + "/" + PREFIX + node;
    }

    /** Numbers of the nodes, ascending; they need not follow one another. */
    public List<Integer> nodes() {
        List<Integer> nodes = new ArrayList<>();
        for (String name : files.list(PATH, PREFIX)) {
            EntryName.number(name, PREFIX).ifPresent(nodes::add);
        }
        nodes.sort(null);
        return nodes;
    }

    /** The CPUs of a node that run, {@code cpulist}, perhaps none; empty if the kernel does not tell. */
    public Optional<CpuSet> cpus(int node) {
        return files.read(directory(node) + "/cpulist").map(SysNode::cpus);
    }

    private static CpuSet cpus(KernelText list) {
        return list.line().isEmpty() ? CpuSet.empty() : SysCpu.bounded(list);
    }

    /** Memory of a node, {@code meminfo}; its file is always there. */
    public NodeMeminfo meminfo(int node) {
        String path = directory(node) + "/meminfo";
        return files.read(path)
                .map(NodeMeminfo::new)
                .orElseThrow(() -> new KernelFileException(path, "missing", "the node's memory", "no file"));
    }

    /** The pools of huge pages of a node. */
    public HugePages hugePages(int node) {
        return new HugePages(files, directory(node) + "/hugepages");
    }

    /**
     * Distances from a node to each node that exists, in their order, as the firmware's SLIT tells them: 10 is the node
     * itself, 0 unknown; none without the file, and none behind something that is no number, as for libnuma.
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

    /** Caches in front of a node's memory, ascending by level. */
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

    /** How well the CPUs of other nodes reach a node's memory; empty if the kernel does not tell. */
    public Optional<NodeAccess> access(int node) {
        String directory = directory(node) + "/access1";
        return files.exists(directory) ? Optional.of(NodeAccess.read(files, directory)) : Optional.empty();
    }
}
