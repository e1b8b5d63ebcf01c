package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeTextTest {
    private static final MemorySize SMALL = MemorySize.ofKibibytes(4);
    private static final MemorySize LARGE = MemorySize.ofKibibytes(2048);

    private static <K, V> Map<K, V> map(K first, V one, K second, V other) {
        Map<K, V> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }

    @Test
    void writesTheCpuMap() {
        NodeCpuMap map = new NodeCpuMap(4, CpuSet.of(0, 1, 3));
        assertThat(NodeText.map(map, false)).isEqualTo("""
                CPUs present:   4
                CPUs online:    3
                CPU map:        yy-y
                """);
        assertThat(NodeText.map(map, true)).endsWith("CPU map:        0-1,3\n");
    }

    @Test
    void writesTimes() {
        assertThat(NodeText.times(new CpuTimes(1, 2, 3, -1))).isEqualTo("""
                user:                              2
                system:                            1
                idle:                              3
                iowait:         18446744073709551615
                """);
    }

    @Test
    void writesShares() {
        assertThat(NodeText.shares(new CpuTimes(200, 100, 650, 50))).isEqualTo("""
                usage:           30.0%
                user:            10.0%
                system:          20.0%
                idle:            65.0%
                iowait:           5.0%
                """);
        assertThat(NodeText.shares(new CpuTimes(1, 1, 1, 0)))
                .startsWith("usage:           66.7%\nuser:            33.3%\n");
        assertThat(NodeText.shares(new CpuTimes(0, 0, 0, 0))).startsWith("usage:           -nan%\n");
    }

    @Test
    void writesMemoryCounters() {
        MemoryCounters counters = new MemoryCounters(
                Optional.of(MemorySize.ofKibibytes(1)),
                Optional.of(MemorySize.ofKibibytes(2)),
                Optional.of(MemorySize.ofKibibytes(3)),
                Optional.of(MemorySize.ofKibibytes(4)));
        assertThat(NodeText.counters(counters)).isEqualTo("""
                total  :                    1 KiB
                free   :                    2 KiB
                buffers:                    3 KiB
                cached :                    4 KiB
                """);
        assertThat(NodeText.counters(
                        new MemoryCounters(Optional.empty(), Optional.of(SMALL), Optional.empty(), Optional.empty())))
                .isEqualTo("free   :                    4 KiB\n");
    }

    @Test
    void writesFreeMemoryInWholeKibibytes() {
        assertThat(NodeText.free(MemorySize.ofBytes(4097))).isEqualTo("Total: 4 KiB\n");
        assertThat(NodeText.free(1, MemorySize.ofBytes(4097))).isEqualTo("1: 4 KiB\n");
    }

    @Test
    void writesFreeMemoryOfEachCellAndTheSum() {
        Map<Integer, MemorySize> cells = map(0, SMALL, 12, LARGE);
        assertThat(NodeText.free(cells, false)).isEqualTo("""
                    0:          4 KiB
                   12:       2048 KiB
                --------------------
                Total:       2052 KiB
                """);
        assertThat(NodeText.free(cells, true)).isEqualTo("    0:          4 KiB\n   12:       2048 KiB\n");
    }

    @Test
    void writesFreePages() {
        Map<MemorySize, Long> pages = map(SMALL, 5L, LARGE, 6L);
        assertThat(NodeText.pages(pages)).isEqualTo("4KiB: 5\n2048KiB: 6\n");
        assertThat(NodeText.freePages(map(0, pages, 1, Map.of())))
                .isEqualTo("Node 0:\n4KiB: 5\n2048KiB: 6\n\nNode 1:\n\n");
    }
}
