package io.vircaps.host.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.node.MemoryCounters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NodeMemoryProbeTest {
    private static final String NODE = "sys/devices/system/node/node";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/meminfo",
            "MemTotal: 100 kB\nMemFree: 50 kB\nBuffers: 7 kB\nCached: 8 kB\n",
            NODE + "0/meminfo",
            "Node 0 MemTotal: 60 kB\nNode 0 MemFree: 40 kB\n",
            NODE + "2/meminfo",
            "Node 2 MemTotal: 40 kB\nNode 2 MemFree: 16 kB\n",
            NODE + "0/hugepages/hugepages-2048kB/free_hugepages",
            "3\n",
            "sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages",
            "5\n"));

    private NodeMemoryProbe probe() {
        return new NodeMemoryProbe(HostView.of(HostSource.of(files, Map.of()), Dialect.DEFAULT));
    }

    private void removeNodes() {
        files.keySet().removeIf(path -> path.startsWith(NODE));
    }

    private static Optional<MemorySize> kib(long kibibytes) {
        return Optional.of(MemorySize.ofKibibytes(kibibytes));
    }

    @Test
    void countersOfTheHostHaveBuffersAndCache() {
        assertThat(probe().counters(OptionalInt.empty()))
                .isEqualTo(new MemoryCounters(kib(100), kib(50), kib(7), kib(8)));
    }

    @Test
    void countersOfACellHaveTotalAndFree() {
        files.put(NODE + "0/meminfo", "Node 0 MemTotal: 60 kB\nNode 0 MemFree: 40 kB\nNode 0 Cached: 1 kB\n");

        assertThat(probe().counters(OptionalInt.of(0)))
                .isEqualTo(new MemoryCounters(kib(60), kib(40), Optional.empty(), Optional.empty()));
    }

    @Test
    void cell0IsTheHostWithoutNuma() {
        removeNodes();

        assertThat(probe().counters(OptionalInt.of(0)).cached()).isEqualTo(kib(8));
        assertThat(probe().free(0)).isEqualTo(MemorySize.ofKibibytes(50));
        assertThat(probe().free()).isEqualTo(MemorySize.ofKibibytes(50));
        assertThatThrownBy(() -> probe().counters(OptionalInt.of(1)))
                .hasMessage("internal error: NUMA isn't available on this host");
    }

    @Test
    void freeMemoryIsTheSumOfCells() {
        assertThat(probe().free()).isEqualTo(MemorySize.ofKibibytes(56));
        assertThat(probe().free(2)).isEqualTo(MemorySize.ofKibibytes(16));
        assertThat(probe().free(1)).isEqualTo(MemorySize.ZERO);
    }

    @Test
    void noFreeMemoryIsAFailure() {
        removeNodes();
        files.put("proc/meminfo", "MemFree: 0 kB\n");

        assertThatThrownBy(() -> probe().free()).hasMessage("An error occurred, but the cause is unknown");
    }

    @Test
    void freePagesAreCountedBySize() {
        List<MemorySize> sizes = List.of(MemorySize.ofKibibytes(2048), MemorySize.ofKibibytes(4));

        assertThat(probe().freePages(OptionalInt.empty(), sizes)).containsExactly(5L, 14L);
        assertThat(probe().freePages(OptionalInt.of(0), sizes)).containsExactly(3L, 10L);
    }

    @Test
    void errorsAreInLibvirtsWords() {
        List<MemorySize> huge = List.of(MemorySize.ofKibibytes(64));

        assertThatThrownBy(() -> probe().counters(OptionalInt.of(3)))
                .hasMessage("cellNum in virHostMemGetStats must be less than or equal to 2");
        assertThatThrownBy(() -> probe().free(3)).hasMessage("internal error: start cell 3 out of range (0-2)");
        assertThatThrownBy(() -> probe().freePages(OptionalInt.empty(), huge))
                .hasMessage("operation failed: page size 64 is not available");
        assertThatThrownBy(() -> probe().freePages(OptionalInt.of(0), huge))
                .hasMessage("operation failed: page size 64 is not available on node 0");
        assertThatThrownBy(() -> probe().freePages(OptionalInt.of(1), huge))
                .hasMessage("operation failed: NUMA node 1 is not available");
        assertThatThrownBy(() -> probe().freePages(OptionalInt.of(3), huge))
                .hasMessage("internal error: start cell 3 out of range (0-2)");
    }

    @Test
    void countersNeedALineOfMemory() {
        files.put("proc/meminfo", "Other: 1 kB\n");
        assertThatThrownBy(() -> probe().counters(OptionalInt.empty()))
                .hasMessage("internal error: no available memory line found");

        files.remove("proc/meminfo");
        assertThatThrownBy(() -> probe().counters(OptionalInt.empty()))
                .hasMessage("cannot open /proc/meminfo: No such file or directory");
    }
}
