package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TestCellsTest {
    private static CellPages pages(long kibibytes, long count) {
        return new CellPages(MemorySize.ofKibibytes(kibibytes), count);
    }

    @Test
    void haveMemoryAndPagesOfTwoSizes() {
        List<Cell> cells = TestCells.of(Dialect.DEFAULT);

        assertThat(cells).extracting(Cell::id).containsExactly(0, 1);
        assertThat(cells.get(0).memory()).contains(MemorySize.ofKibibytes(2_097_152));
        assertThat(cells.get(1).memory()).contains(MemorySize.ofKibibytes(4_194_304));
        assertThat(cells.get(0).pages()).containsExactly(pages(4, 524_288), pages(2048, 0), pages(1_048_576, 0));
        assertThat(cells.get(1).pages()).containsExactly(pages(8, 524_288), pages(2048, 0), pages(1_048_576, 0));
        assertThat(TestCells.PAGES)
                .containsExactly(
                        MemorySize.ofKibibytes(4),
                        MemorySize.ofKibibytes(8),
                        MemorySize.ofKibibytes(2048),
                        MemorySize.ofKibibytes(1_048_576));
    }

    @Test
    void holdNeighboursWithAPlaceSince102() {
        Cell second = TestCells.of(Dialect.parse("1.0.2")).get(1);

        assertThat(second.cpus()).extracting(CellCpu::id).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(second.cpus().get(3).place())
                .contains(new CellCpu.Place(1, OptionalInt.of(0), OptionalInt.of(0), 3, CpuSet.of(11)));
    }

    @Test
    void holdEverySecondCpuWithoutAPlaceBefore() {
        Cell second = TestCells.of(Dialect.parse("1.0.1")).get(1);

        assertThat(second.cpus()).extracting(CellCpu::id).containsExactly(1, 3, 5, 7, 9, 11, 13, 15);
        assertThat(second.cpus()).allMatch(cpu -> cpu.place().isEmpty());
    }
}
