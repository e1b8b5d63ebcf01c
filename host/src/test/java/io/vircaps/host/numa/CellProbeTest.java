package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CellProbeTest {
    private static final String NODE = "sys/devices/system/node/node1/";
    private static final String CPU2 = "sys/devices/system/cpu/cpu2/topology/";

    private final Map<String, String> files = new HashMap<>(Map.of(
            NODE + "cpulist", "2,9\n",
            NODE + "meminfo", "Node 1 MemTotal: 4096 kB\nNode 1 MemFree: 1 kB\n",
            NODE + "distance", "21 10 0\n",
            CPU2 + "physical_package_id", "3\n",
            CPU2 + "die_id", "4\n",
            CPU2 + "cluster_id", "5\n",
            CPU2 + "core_id", "6\n",
            CPU2 + "thread_siblings_list", "2,7\n"));

    private Optional<Cell> probe() {
        return new CellProbe(HostSource.of(files, Map.of())).probe(1, List.of(0, 1, 4));
    }

    private Cell cell() {
        return probe().orElseThrow();
    }

    @Test
    void readsNumberMemoryAndPages() {
        assertThat(cell().id()).isEqualTo(1);
        assertThat(cell().memory()).contains(MemorySize.ofKibibytes(4096));
        assertThat(cell().pages()).containsExactly(new CellPages(MemorySize.ofKibibytes(4), 1024));
    }

    @Test
    void readsThePlaceOfEachCpu() {
        assertThat(cell().cpus())
                .containsExactly(
                        new CellCpu(
                                2,
                                Optional.of(
                                        new CellCpu.Place(3, OptionalInt.of(4), OptionalInt.of(5), 6, CpuSet.of(2, 7))),
                                Extras.NONE),
                        new CellCpu(
                                9,
                                Optional.of(
                                        new CellCpu.Place(0, OptionalInt.of(0), OptionalInt.of(0), 0, CpuSet.of(9))),
                                Extras.NONE));
    }

    @Test
    void numbersDistancesByTheNodesThereAreWithoutUnknownOnes() {
        assertThat(cell().distances()).containsExactly(new Distance(0, 21), new Distance(1, 10));

        files.put(NODE + "distance", "21 10 31 40\n");
        assertThat(cell().distances()).contains(new Distance(4, 31)).hasSize(3);
    }

    @Test
    void readsMemorySideCachesInKibibytes() {
        String index = NODE + "memory_side_cache/index1/";
        files.put(index + "size", "131072\n");
        files.put(index + "line_size", "64\n");
        files.put(index + "indexing", "0\n");
        files.put(index + "write_policy", "1\n");
        assertThat(cell().caches())
                .containsExactly(new MemorySideCache(
                        1,
                        Optional.of("direct"),
                        Optional.of("writethrough"),
                        MemorySize.ofKibibytes(128),
                        Optional.of(MemorySize.ofBytes(64)),
                        Extras.NONE));

        files.put(index + "line_size", "0\n");
        files.put(index + "indexing", "1\n");
        files.put(index + "write_policy", "0\n");
        assertThat(cell().caches())
                .containsExactly(new MemorySideCache(
                        1,
                        Optional.of("full"),
                        Optional.of("writeback"),
                        MemorySize.ofKibibytes(128),
                        Optional.empty(),
                        Extras.NONE));

        files.put(index + "indexing", "2\n");
        files.put(index + "write_policy", "2\n");
        assertThat(cell().caches().get(0).associativity()).isEmpty();
        assertThat(cell().caches().get(0).policy()).isEmpty();
    }

    @Test
    void isAbsentWithoutAListOfCpus() {
        files.remove(NODE + "cpulist");

        assertThat(probe()).isEmpty();
    }

    @Test
    void hasNoMemoryOfZero() {
        files.put(NODE + "meminfo", "Node 1 MemTotal: 0 kB\n");
        files.put(NODE + "cpulist", "\n");

        assertThat(cell().memory()).isEmpty();
        assertThat(cell().cpus()).isEmpty();
    }

    @Test
    void namesTheFileThatIsMissingOrMalformed() {
        files.put(CPU2 + "core_id", "-1\n");
        assertThatThrownBy(this::probe).hasMessageStartingWith(CPU2 + "core_id: malformed");

        files.remove(NODE + "meminfo");
        assertThatThrownBy(this::probe).hasMessageStartingWith(NODE + "meminfo: missing");
    }
}
