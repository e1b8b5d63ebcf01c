package io.vircaps.host.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.CpuSet;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NodeCpuProbeTest {
    private static final String CPU = "sys/devices/system/cpu/";

    private final Map<String, String> files = new HashMap<>(Map.of(
            CPU + "present",
            "0-2,5\n",
            CPU + "online",
            "0,5\n",
            "proc/stat",
            "cpu  2 4 6 8 10 12 14\ncpu0 1 2 3 4 5 6 7\n"));

    private NodeCpuProbe probe() {
        return new NodeCpuProbe(KernelFiles.of(files));
    }

    @Test
    void mapHasOneMoreThanTheHighestPresentCpu() {
        assertThat(probe().map()).isEqualTo(new NodeCpuMap(6, CpuSet.of(0, 5)));
    }

    @Test
    void timesAreThoseOfOneCpuOrOfAll() {
        assertThat(probe().times(OptionalInt.of(0)))
                .isEqualTo(new CpuTimes(160_000_000, 30_000_000, 40_000_000, 50_000_000));
        assertThat(probe().times(OptionalInt.empty()))
                .isEqualTo(new CpuTimes(320_000_000, 60_000_000, 80_000_000, 100_000_000));
    }

    @Test
    void anUnknownCpuIsAnErrorOfLibvirtsWords() {
        assertThatThrownBy(() -> probe().times(OptionalInt.of(1)))
                .isInstanceOf(NodeException.class)
                .hasMessage("Invalid cpuNum in virHostCPUGetStatsLinux");
    }

    @Test
    void namesTheFileThatIsMissing() {
        files.remove("proc/stat");
        assertThatThrownBy(() -> probe().times(OptionalInt.empty()))
                .hasMessage("cannot open /proc/stat: No such file or directory");

        files.remove(CPU + "present");
        assertThatThrownBy(() -> probe().map()).hasMessageStartingWith(CPU + "present: missing");
    }
}
