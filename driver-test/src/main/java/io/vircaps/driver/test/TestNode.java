package io.vircaps.driver.test;

import io.vircaps.connect.Node;
import io.vircaps.host.HostnameProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The mock's node functions. Their figures are constants that do not agree with one another, as in libvirt.
 *
 * @param host         the host, of which only the name is used
 * @param info         {@code virNodeGetInfo}
 * @param hasCells     whether the mock has cells
 * @param capabilities the current document
 */
record TestNode(HostSource host, NodeInfo info, boolean hasCells, Supplier<Capabilities> capabilities) implements Node {
    /** {@code testNodeGetCPUMap}. */
    private static final NodeCpuMap CPUS = new NodeCpuMap(8, CpuSet.of(0, 2, 4));

    /** {@code testNodeGetCPUStats}. */
    private static final CpuTimes TIMES =
            new CpuTimes(34_678_723_400_000L, 9_797_400_000L, 87_264_900_000L, 763_600_000L);

    /** {@code testConnectGetSysinfo}. */
    private static final Sysinfo SYSINFO = new Sysinfo(List.of(new SysinfoBlock(
            SysinfoPart.BIOS,
            List.of(
                    entry("vendor", "LENOVO"),
                    entry("version", "G4ETA1WW (2.61 )"),
                    entry("date", "05/07/2014"),
                    entry("release", "2.61")))));

    private static final int CELLS = 2;
    private static final MemorySize FREE_A_CELL = MemorySize.ofKibibytes(1024);

    private static SysinfoBlock.Entry entry(String name, String value) {
        return new SysinfoBlock.Entry(Optional.of(name), value);
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(host);
    }

    @Override
    public NodeCpuMap cpuMap() {
        return CPUS;
    }

    /** The same for every CPU. */
    @Override
    public CpuTimes cpuStats(OptionalInt cpu) {
        return TIMES;
    }

    /**
     * {@code testNodeGetFreeMemory}: of the first cell as much as {@link #FREE_A_CELL}, of the second twice as much;
     * {@code testNodeGetCellsFreeMemory}, which takes the KiB of a cell's memory for bytes.
     */
    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        if (cell.isEmpty()) {
            return hasCells ? MemorySize.ofBytes(FREE_A_CELL.bytes() * (1 + CELLS)) : MemorySize.ZERO;
        }
        if (!hasCells || cell.getAsInt() >= CELLS) {
            throw new VircapsException(
                    Problem.of(Kind.INVALID_ARGUMENT, "invalid argument: Range exceeds available cells"));
        }
        return MemorySize.ofBytes(TestCells.memory(cell.getAsInt()).kibibytes());
    }

    /** {@code testNodeGetFreePages}: a series of numbers, the same for every cell and size. */
    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        List<Long> free = new ArrayList<>();
        long next = 6;
        for (int i = 0; i < sizes.size(); i++) {
            next = next * 2 + 7;
            free.add(next);
        }
        return free;
    }

    @Override
    public Sysinfo sysinfo() {
        return SYSINFO;
    }

    @Override
    public SecurityModel securityModel() {
        return Node.securityModelOf(capabilities.get());
    }
}
