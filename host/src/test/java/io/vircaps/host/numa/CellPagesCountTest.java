package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.numa.HugePages;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell.CellPages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellPagesCountTest {
    private static final MemorySize BASE = MemorySize.ofBytes(4096);

    private static List<CellPages> count(MemorySize memory, Map<String, String> pools) {
        Map<String, String> files = new HashMap<>();
        pools.forEach((size, count) -> files.put("pools/hugepages-" + size + "kB/nr_hugepages", count + "\n"));
        return CellPagesCount.of(new HugePages(KernelFiles.of(files), "pools"), memory, BASE);
    }

    private static CellPages pages(long kibibytes, long count) {
        return new CellPages(MemorySize.ofKibibytes(kibibytes), count);
    }

    @Test
    void countsBasePagesOfWhatHugePagesLeaveAscendingBySize() {
        assertThat(count(MemorySize.ofKibibytes(4194304), Map.of("1048576", "1", "2048", "512")))
                .containsExactly(pages(4, 524288), pages(2048, 512), pages(1048576, 1));
    }

    @Test
    void dropsTheRestOfABasePage() {
        assertThat(count(MemorySize.ofBytes(4096 * 3 + 4095), Map.of())).containsExactly(pages(4, 3));
    }

    @Test
    void subtractsNothingForPagesOf4GibibytesAndMore() {
        assertThat(count(MemorySize.ofKibibytes(33554432), Map.of("16777216", "1")))
                .containsExactly(pages(4, 8388608), pages(16777216, 1));
    }

    @Test
    void wrapsAroundWherePoolsExceedTheMemory() {
        assertThat(count(MemorySize.ofKibibytes(1024), Map.of("2048", "1")).get(0))
                .isEqualTo(pages(4, (1L << 52) - 256));
    }
}
