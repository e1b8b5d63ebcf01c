package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostMemoryTest {
    private static final String NODE = "sys/devices/system/node/node";

    private final Map<String, String> files = new HashMap<>(Map.of("proc/meminfo", "MemTotal: 100 kB\n"));

    private MemorySize total(Map<String, String> facts) {
        return HostMemory.total(HostView.of(HostSource.of(files, facts), Dialect.DEFAULT));
    }

    @Test
    void isTheSumOfNodes() {
        files.put(NODE + "0/meminfo", "Node 0 MemTotal: 60 kB\n");
        files.put(NODE + "2/meminfo", "Node 2 MemTotal: 30 kB\n");

        assertThat(total(Map.of())).isEqualTo(MemorySize.ofKibibytes(90));
    }

    @Test
    void isThatOfTheHostWithoutNuma() {
        assertThat(total(Map.of())).isEqualTo(MemorySize.ofKibibytes(100));
    }

    @Test
    void isZeroWhereNodesAreHidden() {
        assertThat(total(Map.of("numa.get-mempolicy", "yes"))).isEqualTo(MemorySize.ZERO);
    }

    @Test
    void failsWhereThereIsNoHighestNode() {
        files.put("sys/devices/system/node/online", "0\n");

        assertThatThrownBy(() -> total(Map.of())).hasMessage("internal error: Failed to request maximum NUMA node id");
    }

    @Test
    void refusesASumOf8ExbibytesAndMore() {
        for (int node = 0; node < 64; node++) {
            files.put(NODE + node + "/meminfo", "Node " + node + " MemTotal: 140737488355328 kB\n");
        }

        assertThatThrownBy(() -> total(Map.of()))
                .hasMessage("sys/devices/system/node: too much memory: expected less than 8 EiB, found 'more'");
    }

    @Test
    void namesTheFileThatIsMissing() {
        files.clear();
        assertThatThrownBy(() -> total(Map.of()))
                .hasMessage("proc/meminfo: missing: expected the host's memory, found 'no file'");

        files.put(NODE + "0/cpulist", "\n");
        assertThatThrownBy(() -> total(Map.of())).hasMessageStartingWith(NODE + "0/meminfo: missing");
    }
}
