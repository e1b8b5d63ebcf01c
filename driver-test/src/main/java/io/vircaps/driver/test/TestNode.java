package io.vircaps.driver.test;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.SysinfoBlock;
import io.vircaps.model.node.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The made-up answers of the mock's node functions. They do not agree with one another, nor do libvirt's. */
final class TestNode {
    /** {@code testNodeGetCPUMap}. */
    static final NodeCpuMap CPUS = new NodeCpuMap(8, CpuSet.of(0, 2, 4));

    /** {@code testNodeGetCPUStats}. */
    static final CpuTimes TIMES = new CpuTimes(34_678_723_400_000L, 9_797_400_000L, 87_264_900_000L, 763_600_000L);

    /** {@code testConnectGetSysinfo}. */
    static final Sysinfo SYSINFO = new Sysinfo(List.of(new SysinfoBlock(
            SysinfoPart.BIOS,
            List.of(
                    entry("vendor", "LENOVO"),
                    entry("version", "G4ETA1WW (2.61 )"),
                    entry("date", "05/07/2014"),
                    entry("release", "2.61")))));

    private static final int CELLS = 2;
    private static final MemorySize FREE_A_CELL = MemorySize.ofKibibytes(1024);

    private TestNode() {}

    private static SysinfoBlock.Entry entry(String name, String value) {
        return new SysinfoBlock.Entry(Optional.of(name), value);
    }

    /** {@code testNodeGetFreeMemory}: of the first cell as much as this, of the second twice as much. */
    static MemorySize free(boolean hasCells) {
        return hasCells ? MemorySize.ofBytes(FREE_A_CELL.bytes() * (1 + CELLS)) : MemorySize.ZERO;
    }

    /** {@code testNodeGetCellsFreeMemory}, which takes the KiB of a cell's memory for bytes. */
    static MemorySize free(boolean hasCells, int cell) {
        if (!hasCells || cell >= CELLS) {
            throw new VircapsException(
                    Problem.of(Kind.INVALID_ARGUMENT, "invalid argument: Range exceeds available cells"));
        }
        return MemorySize.ofBytes(TestCells.memory(cell).kibibytes());
    }

    /** {@code testNodeGetFreePages}: a series of numbers. */
    static List<Long> freePages(int sizes) {
        List<Long> free = new ArrayList<>();
        long next = 6;
        for (int i = 0; i < sizes; i++) {
            next = next * 2 + 7;
            free.add(next);
        }
        return free;
    }
}
