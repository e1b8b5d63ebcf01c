package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.NodeInfo.Shape;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeInfoProbeTest {
    private static final String CPU = "sys/devices/system/cpu";

    private final Map<String, String> files = new HashMap<>(Map.of(
            CPU + "/present",
            "0-2\n",
            CPU + "/online",
            "0-1\n",
            CPU + "/cpu0/topology/core_id",
            "0\n",
            CPU + "/cpu1/topology/core_id",
            "1\n",
            CPU + "/cpu2/topology/core_id",
            "2\n",
            "proc/meminfo",
            "MemTotal: 2048 kB\n",
            "proc/cpuinfo",
            "cpu MHz : 2596.146\n"));
    private final Map<String, String> facts = new HashMap<>();

    private NodeInfoProbe probe() {
        return new NodeInfoProbe(HostView.of(HostSource.of(files, facts), Dialect.DEFAULT));
    }

    @Test
    void hasArchitectureMemoryCpusClockAndShape() {
        assertThat(probe().nodeInfo())
                .isEqualTo(new NodeInfo("x86_64", MemorySize.ofKibibytes(2048), 2, 2596, new Shape(1, 1, 3, 1)));
        assertThat(probe().count()).isEqualTo(new CpuCount(new Shape(1, 1, 3, 1), 2, 1));
        assertThat(probe().memory()).isEqualTo(MemorySize.ofKibibytes(2048));
    }

    @Test
    void hasAClockOfZeroWhereItCannotBeRead() {
        files.remove("proc/cpuinfo");
        assertThat(probe().nodeInfo().mhz()).isZero();

        facts.put("refused.proc/cpuinfo", "permission denied");
        assertThat(probe().nodeInfo().mhz()).isZero();
    }

    @Test
    void failsWithoutMemory() {
        files.remove("proc/meminfo");

        assertThatThrownBy(() -> probe().nodeInfo()).hasMessageStartingWith("proc/meminfo: missing");
    }
}
