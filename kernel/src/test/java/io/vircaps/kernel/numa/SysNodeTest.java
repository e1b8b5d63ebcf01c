package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
        file("nodes/x", "");

        assertThat(nodes().exists()).isTrue();
        assertThat(nodes().nodes()).containsExactly(2, 10);
        assertThat(nodes().directory(2)).isEqualTo("sys/devices/system/node/node2");
    }

    @Test
    void readsCpusOfANode() {
        file("node0/cpulist", "0-1\n");
        file("node1/cpulist", "\n");

        assertThat(nodes().cpus(0)).contains(CpuSet.of(0, 1));
        assertThat(nodes().cpus(1)).contains(CpuSet.empty());
        assertThat(nodes().cpus(3)).isEmpty();
    }

    @Test
    void refusesMoreCpusThanAnyKernelHas() {
        file("node2/cpulist", "0-4000000\n");

        assertThatThrownBy(() -> nodes().cpus(2))
                .isInstanceOf(KernelTextException.class)
                .hasMessage("sys/devices/system/node/node2/cpulist: malformed: expected from 1 to 131072 CPUs,"
                        + " found '0-4000000'");
    }

    @Test
    void readsMemoryOfANode() {
        file("node0/meminfo", "Node 0 MemTotal: 4679884 kB\n");

        assertThat(nodes().meminfo(0).total()).isEqualTo(MemorySize.ofKibibytes(4679884));
        assertThatThrownBy(() -> nodes().meminfo(1))
                .isInstanceOf(KernelFileException.class)
                .hasMessage(
                        "sys/devices/system/node/node1/meminfo: missing: expected the node's memory, found 'no file'");
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
    void findsTheHugePagesOfANode() {
        file("node0/hugepages/hugepages-2048kB/nr_hugepages", "512\n");

        assertThat(nodes().hugePages(0).count(2048)).isEqualTo(512);
        assertThat(nodes().hugePages(1).kibibytes()).isEmpty();
    }

    private void cache(String index, String size) {
        String directory = "node0/memory_side_cache/" + index + "/";
        file(directory + "size", size);
        file(directory + "line_size", "64\n");
        file(directory + "indexing", "0\n");
        file(directory + "write_policy", "0\n");
    }

    @Test
    void sortsMemorySideCachesByLevel() {
        cache("index10", "1048576\n");
        cache("index2", "131072\n");
        file("node0/memory_side_cache/uevent", "");

        assertThat(nodes().memorySideCaches(0))
                .extracting(MemorySideCacheFiles::level, MemorySideCacheFiles::size)
                .containsExactly(tuple(2, 131072L), tuple(10, 1048576L));
        assertThat(nodes().memorySideCaches(1)).isEmpty();
    }

    @Test
    void namesTheMemorySideCacheWithoutALevel() {
        cache("indexX", "1\n");

        assertThatThrownBy(() -> nodes().memorySideCaches(0))
                .isInstanceOf(KernelTextException.class)
                .hasMessage("sys/devices/system/node/node0/memory_side_cache: malformed: expected entries like index1,"
                        + " found 'indexX'");
    }

    @Test
    void readsTheAccessOfCpusOnly() {
        file("node1/access0/initiators/read_bandwidth", "1\n");
        file("node1/access1/initiators/read_bandwidth", "101\n");
        file("node1/access1/initiators/write_bandwidth", "102\n");
        file("node1/access1/initiators/read_latency", "11\n");
        file("node1/access1/initiators/write_latency", "12\n");

        assertThat(nodes().access(1)).contains(new NodeAccess(List.of(), 101, 102, 11, 12));
        assertThat(nodes().access(0)).isEmpty();
    }
}
