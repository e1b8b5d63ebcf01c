package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.Distance;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class XenCellsTest {
    private static XlInfo info(String rows) {
        return XlText.parse("cpu_topology :\n" + rows + "numa_info :\n   0: 1024 512 10,0\n   2: 2048 1 0,10\n");
    }

    @Test
    void haveMemoryDistancesAndCpus() {
        List<Cell> cells = XenCells.of(info("  0: 5 6 0\n  1: 5 6 0\n  2: 5 6 2\n"))
                .orElseThrow()
                .cells();

        assertThat(cells).extracting(Cell::id).containsExactly(0, 2);
        assertThat(cells.get(0).memory()).contains(MemorySize.ofKibibytes(1024 * 1024));
        assertThat(cells.get(0).distances()).containsExactly(new Distance(0, 10));
        assertThat(cells.get(1).distances()).containsExactly(new Distance(1, 10));
        assertThat(cells.get(0).cpus())
                .extracting(CellCpu::id, cpu -> cpu.place().orElseThrow())
                .containsExactly(
                        tuple(0, new CellCpu.Place(6, OptionalInt.of(0), OptionalInt.empty(), 5, CpuSet.of(0, 1))),
                        tuple(1, new CellCpu.Place(6, OptionalInt.of(0), OptionalInt.empty(), 5, CpuSet.of(0, 1))));
        assertThat(cells.get(1).cpus()).extracting(CellCpu::id).containsExactly(2);
    }

    @Test
    void areAbsentWithoutANode() {
        assertThat(XenCells.of(XlText.parse("cpu_topology :\n  0: 0 0 0\n"))).isEmpty();
    }

    @Test
    void areAbsentWithACoreOfMoreThan256Threads() {
        StringBuilder rows = new StringBuilder();
        for (int cpu = 0; cpu < 256; cpu++) {
            rows.append("  ").append(cpu).append(": 0 0 0\n");
        }
        assertThat(XenCells.hasImpossibleCore(info(rows.toString()))).isFalse();

        rows.append("  256: 0 0 0\n");
        assertThat(XenCells.hasImpossibleCore(info(rows.toString()))).isTrue();
        assertThat(XenCells.of(info(rows.toString()))).isEmpty();
    }
}
