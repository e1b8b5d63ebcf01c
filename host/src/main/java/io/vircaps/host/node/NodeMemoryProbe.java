package io.vircaps.host.node;

import io.vircaps.host.HostProbeException;
import io.vircaps.host.HostView;
import io.vircaps.host.numa.NumaSupport;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.numa.HugePages;
import io.vircaps.kernel.numa.ProcMeminfo;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.MemorySize;
import io.vircaps.model.node.MemoryCounters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The probe of the use of memory; libvirt's {@code src/util/virhostmem.c} and {@code virnuma.c}. Without NUMA cell 0 is
 * the whole host. Every method throws a {@link io.vircaps.model.VircapsException} if a file is missing or malformed.
 */
public final class NodeMemoryProbe {
    private final HostSource host;
    private final KernelFiles files;
    private final SysNode nodes;
    private final NumaSupport support;

    /** A probe of this host. */
    public NodeMemoryProbe(HostView host) {
        this.host = host.source();
        this.files = this.host.files();
        this.nodes = new SysNode(files);
        this.support = NumaSupport.of(host);
    }

    /**
     * Counters of memory, {@code virHostMemGetStats}.
     *
     * @param cell a cell's id; empty for the whole host
     */
    public MemoryCounters counters(OptionalInt cell) {
        boolean ofHost = cell.isEmpty() || (support == NumaSupport.NONE && cell.getAsInt() == 0);
        ProcMeminfo meminfo = meminfo(ofHost ? ProcMeminfo.PATH : pathOf(cell.getAsInt()));
        MemoryCounters counters = new MemoryCounters(
                meminfo.size("MemTotal"),
                meminfo.size("MemFree"),
                ofHost ? meminfo.size("Buffers") : Optional.empty(),
                ofHost ? meminfo.size("Cached") : Optional.empty());
        boolean isReported = counters.total().isPresent()
                || counters.free().isPresent()
                || counters.buffers().isPresent()
                || counters.cached().isPresent();
        if (!isReported) {
            throw NodeException.noCounters();
        }
        return counters;
    }

    private String pathOf(int cell) {
        if (support == NumaSupport.NONE) {
            throw HostProbeException.of("internal error: NUMA isn't available on this host");
        }
        int last = lastCell();
        if (cell > last) {
            throw NodeException.cellBeyond(last);
        }
        return nodes.directory(cell) + "/meminfo";
    }

    private ProcMeminfo meminfo(String path) {
        return files.read(path).map(ProcMeminfo::new).orElseThrow(() -> NodeException.cannotOpen(path));
    }

    /** Free memory of all cells, {@code virHostMemGetInfo}; 0 is a failure without a reason, as in libvirt. */
    public MemorySize free() {
        MemorySize free = support == NumaSupport.NONE ? freeOfHost() : freeOfCells();
        if (free.isZero()) {
            throw HostProbeException.of("An error occurred, but the cause is unknown");
        }
        return free;
    }

    private MemorySize freeOfCells() {
        lastCell();
        long bytes = 0;
        for (int node : nodes.nodes()) {
            bytes += nodes.meminfo(node).free().bytes();
        }
        return MemorySize.ofBytes(bytes);
    }

    private MemorySize freeOfHost() {
        return meminfo(ProcMeminfo.PATH).size("MemFree").orElseThrow(NodeException::noCounters);
    }

    /** Free memory of a cell, {@code virHostMemGetCellsFree}; 0 for an id without a cell. */
    public MemorySize free(int cell) {
        int last = lastCell();
        if (cell > last) {
            throw NodeException.startBeyond(cell, last);
        }
        if (support == NumaSupport.NONE) {
            return freeOfHost();
        }
        return support == NumaSupport.LISTED && nodes.nodes().contains(cell)
                ? nodes.meminfo(cell).free()
                : MemorySize.ZERO;
    }

    /** {@code numa_max_node}. */
    private int lastCell() {
        return switch (support) {
            case NONE, HIDDEN -> 0;
            case EMPTY -> throw NumaSupport.noHighestNode();
            case LISTED -> {
                List<Integer> all = nodes.nodes();
                yield all.get(all.size() - 1);
            }
        };
    }

    /**
     * Free pages of each size, {@code virHostMemGetFreePages}. The number of base pages is the free memory divided by
     * their size.
     *
     * @param cell  a cell's id; empty for the whole host
     * @param sizes the sizes
     */
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        int last = lastCell();
        if (cell.isPresent() && cell.getAsInt() > last) {
            throw NodeException.startBeyond(cell.getAsInt(), last);
        }
        if (support == NumaSupport.HIDDEN) {
            throw HostProbeException.of("internal error: no suitable info found"); // libvirt itself crashes
        }
        OptionalInt node = support == NumaSupport.NONE ? OptionalInt.empty() : cell;
        List<Long> free = new ArrayList<>();
        for (MemorySize size : sizes) {
            boolean isBase = size.equals(host.facts().pageSize());
            free.add(isBase ? free(node).bytes() / size.bytes() : freeHugePages(node, size.kibibytes()));
        }
        return free;
    }

    private MemorySize free(OptionalInt node) {
        if (node.isEmpty()) {
            return free();
        }
        requireNode(node.getAsInt());
        return free(node.getAsInt());
    }

    private void requireNode(int node) {
        if (!nodes.nodes().contains(node)) {
            throw NodeException.noSuchCell(node);
        }
    }

    private long freeHugePages(OptionalInt node, long kibibytes) {
        String pools = node.isPresent() ? nodes.directory(node.getAsInt()) + "/hugepages" : HugePages.HOST;
        Optional<KernelText> free = files.read(pools + "/hugepages-" + kibibytes + "kB/free_hugepages");
        if (free.isPresent()) {
            return free.get().asUnsignedLong();
        }
        if (node.isEmpty()) {
            throw NodeException.noSuchPage(kibibytes);
        }
        requireNode(node.getAsInt());
        throw NodeException.noSuchPage(kibibytes, node.getAsInt());
    }
}
