package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.numa.MemorySideCacheFiles.Indexing;
import io.vircaps.kernel.numa.MemorySideCacheFiles.WritePolicy;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SysNodeTest {
    private final Map<String, String> contents = new TreeMap<>();

    private SysNode nodes() {
        return new SysNode(KernelFiles.of(contents));
    }

    private void file(String name, String content) {
        contents.put(SysNode.PATH + "/" + name, content);
    }

    @Test
    void listsNodesByNumber() {
        assertThat(nodes().exists()).isFalse();

        file("node10/cpulist", "");
        file("node2/cpulist", "");
        file("online", "2,10\n");

        assertThat(nodes().exists()).isTrue();
        assertThat(nodes().nodes()).containsExactly(2, 10);
    }

    @Test
    void readsCpusOfANode() {
        file("node0/cpulist", "0-1\n");
        file("node1/cpulist", "\n");
        file("node2/cpulist", "0-4000000\n");

        assertThat(nodes().cpus(0)).contains(CpuSet.of(0, 1));
        assertThat(nodes().cpus(1)).contains(CpuSet.empty());
        assertThat(nodes().cpus(3)).isEmpty();
        assertThatThrownBy(() -> nodes().cpus(2)).isInstanceOf(KernelTextException.class);
    }

    @Test
    void readsMemoryOfANode() {
        file(
                "node0/meminfo",
                "Node 0 MemTotal:       4679884 kB\nNode 0 MemFree:        100 kB\nNode 0 MemUsed: 1 kB\n");

        assertThat(nodes().meminfo(0).total()).isEqualTo(MemorySize.ofKibibytes(4679884));
        assertThat(nodes().meminfo(0).free()).isEqualTo(MemorySize.ofKibibytes(100));
        assertThatThrownBy(() -> nodes().meminfo(1)).isInstanceOf(KernelFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MemTotal: 1 kB\n",
                "MemTotal: x kB\nMemFree: 1 kB\n",
                "MemTotal: 1\nMemFree: 1 kB\n",
                "MemTotal: 140737488355329 kB\nMemFree: 0 kB\n",
                "MemTotal: -1 kB\nMemFree: 0 kB\n"
            })
    void refusesMemoryThatIsNone(String meminfo) {
        file("node0/meminfo", meminfo);

        NodeMeminfo memory = nodes().meminfo(0);
        assertThatThrownBy(() -> {
                    memory.total();
                    memory.free();
                })
                .isInstanceOf(KernelTextException.class);
    }

    @Test
    void readsDistancesUpToTheFirstThatIsNone() {
        file("node0/distance", "10 21 31\n");
        file("node1/distance", "21 ten 31\n");

        assertThat(nodes().distances(0)).containsExactly(10, 21, 31);
        assertThat(nodes().distances(1)).containsExactly(21);
        assertThat(nodes().distances(2)).isEmpty();
    }

    @Test
    void countsHugePagesByTheirDirectories() {
        file("node0/hugepages/hugepages-2048kB/nr_hugepages", "512\n");
        file("node0/hugepages/hugepages-16777216kB/nr_hugepages", "0\n");
        HugePages pools = nodes().hugePages(0);

        assertThat(pools.kibibytes()).containsExactly(16777216, 2048);
        assertThat(pools.count(2048)).isEqualTo(512);
        assertThat(nodes().hugePages(1).kibibytes()).isEmpty();
        assertThatThrownBy(() -> pools.count(64)).isInstanceOf(KernelFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugepages-kB", "hugepages-2048", "hugepages-2048MB", "hugepages--1kB", "hugepages-x"})
    void refusesPoolsWithoutASize(String name) {
        file("node0/hugepages/" + name + "/nr_hugepages", "1\n");

        assertThatThrownBy(() -> nodes().hugePages(0).kibibytes())
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining("pools named like hugepages-2048kB");
    }

    private void cache(int node, String index, String size, String line, String indexing, String policy) {
        String directory = "node" + node + "/memory_side_cache/" + index + "/";
        file(directory + "size", size);
        file(directory + "line_size", line);
        file(directory + "indexing", indexing);
        file(directory + "write_policy", policy);
    }

    @Test
    void readsMemorySideCachesByLevel() {
        cache(0, "index10", "1048576\n", "64\n", "2\n", "2\n");
        cache(0, "index2", "131072\n", "16\n", "1\n", "1\n");
        file("node0/memory_side_cache/uevent", "");

        assertThat(nodes().memorySideCaches(0))
                .containsExactly(
                        new MemorySideCacheFiles(2, 131072, 16, Indexing.INDEXED, WritePolicy.WRITE_THROUGH),
                        new MemorySideCacheFiles(10, 1048576, 64, Indexing.OTHER, WritePolicy.OTHER));
        assertThat(nodes().memorySideCaches(1)).isEmpty();
    }

    @Test
    void refusesMemorySideCachesTheKernelNeverTells() {
        cache(0, "index1", "1\n", "64\n", "3\n", "0\n");
        cache(1, "index1", "18446744073709551615\n", "64\n", "0\n", "0\n");
        cache(2, "indexX", "1\n", "64\n", "0\n", "0\n");
        cache(3, "index1", "1\n", "64\n", "0\n", "0\n");
        contents.remove(SysNode.PATH + "/node3/memory_side_cache/index1/line_size");

        for (int node : List.of(0, 1, 2)) {
            assertThatThrownBy(() -> nodes().memorySideCaches(node)).isInstanceOf(KernelTextException.class);
        }
        assertThatThrownBy(() -> nodes().memorySideCaches(3)).isInstanceOf(KernelFileException.class);
    }

    @Test
    void readsHowCpusReachANode() {
        file("node1/access1/initiators/read_bandwidth", "101\n");
        file("node1/access1/initiators/write_bandwidth", "102\n");
        file("node1/access1/initiators/read_latency", "11\n");
        file("node1/access1/initiators/write_latency", "12\n");
        file("node1/access1/initiators/node0/x", "");
        file("node1/access1/initiators/node3/x", "");

        assertThat(nodes().access(1)).contains(new NodeAccess(List.of(0, 3), 101, 102, 11, 12));
        assertThat(nodes().access(0)).isEmpty();
    }

    @Test
    void wantsAllFourNumbersOfAnAccess() {
        file("node1/access1/initiators/read_bandwidth", "101\n");

        assertThatThrownBy(() -> nodes().access(1))
                .isInstanceOf(KernelFileException.class)
                .hasMessageContaining("write_bandwidth: missing");
    }
}
