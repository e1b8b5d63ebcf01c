package io.vircaps.host.numa;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.kernel.numa.MemorySideCacheFiles;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The probe of one NUMA node as a {@code <cell>}; throws {@link io.vircaps.kernel.KernelException}. */
final class CellProbe {
    private final SysCpu sysCpu;
    private final SysNode sysNode;
    private final MemorySize pageSize;
    private final CpuSet withDirectory;

    CellProbe(HostSource host) {
        sysCpu = new SysCpu(host.files());
        sysNode = new SysNode(host.files());
        pageSize = host.facts().pageSize();
        withDirectory = sysCpu.entries(SysCpu.PATH);
    }

    /**
     * The cell of a NUMA node; empty if the node has no list of CPUs.
     *
     * @param all numbers of all NUMA nodes, ascending
     */
    Optional<Cell> probe(int node, List<Integer> all) {
        Optional<CpuSet> cpus = sysNode.cpus(node);
        if (cpus.isEmpty()) {
            return Optional.empty();
        }
        MemorySize memory = sysNode.meminfo(node).total();
        return Optional.of(new Cell(
                node,
                memory.isZero() ? Optional.empty() : Optional.of(memory),
                CellPagesCount.of(sysNode.hugePages(node), memory, pageSize),
                distances(node, all),
                caches(node),
                cpus(cpus.get()),
                Extras.NONE));
    }

    private List<CellCpu> cpus(CpuSet cpus) {
        List<CellCpu> cellCpus = new ArrayList<>();
        for (int cpu : cpus) {
            cellCpus.add(new CellCpu(cpu, Optional.of(place(cpu)), Extras.NONE));
        }
        return cellCpus;
    }

    private CellCpu.Place place(int cpu) {
        if (!withDirectory.contains(cpu)) {
            return new CellCpu.Place(0, OptionalInt.of(0), OptionalInt.of(0), 0, CpuSet.of(cpu));
        }
        return new CellCpu.Place(
                sysCpu.physicalPackage(cpu),
                OptionalInt.of(sysCpu.die(cpu)),
                OptionalInt.of(sysCpu.cluster(cpu)),
                sysCpu.core(cpu),
                sysCpu.threadSiblings(cpu));
    }

    private List<Distance> distances(int node, List<Integer> all) {
        List<Integer> values = sysNode.distances(node);
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < Math.min(values.size(), all.size()); i++) {
            if (values.get(i) != 0) {
                distances.add(new Distance(all.get(i), values.get(i)));
            }
        }
        return distances;
    }

    private List<MemorySideCache> caches(int node) {
        List<MemorySideCache> caches = new ArrayList<>();
        for (MemorySideCacheFiles cache : sysNode.memorySideCaches(node)) {
            caches.add(new MemorySideCache(
                    cache.level(),
                    associativity(cache.indexing()),
                    policy(cache.writePolicy()),
                    MemorySize.ofKibibytes(cache.size() >> 10),
                    cache.lineSize() == 0 ? Optional.empty() : Optional.of(MemorySize.ofBytes(cache.lineSize())),
                    Extras.NONE));
        }
        return caches;
    }

    private static Optional<String> associativity(MemorySideCacheFiles.Indexing indexing) {
        return switch (indexing) {
            case DIRECT_MAP -> Optional.of("direct");
            case INDEXED -> Optional.of("full");
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<String> policy(MemorySideCacheFiles.WritePolicy writePolicy) {
        return switch (writePolicy) {
            case WRITE_BACK -> Optional.of("writeback");
            case WRITE_THROUGH -> Optional.of("writethrough");
            case OTHER -> Optional.empty();
        };
    }
}
