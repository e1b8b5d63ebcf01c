package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.NodeInfo.Shape;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight CPUs of which 0 and 4 run, each alone on its core. */
class NodeInfoProbeTest {
    private final Map<String, String> files = new TreeMap<>();

    private CpuCount count(String arch, String subcoreThreads) {
        files.put("sys/devices/system/cpu/present", "0-7");
        files.putIfAbsent("sys/devices/system/cpu/online", "0,4");
        for (int cpu = 0; cpu < 8; cpu++) {
            files.putIfAbsent("sys/devices/system/cpu/cpu" + cpu + "/topology/core_id", Integer.toString(cpu));
        }
        HostSource host = HostSource.of(files, Map.of("arch", arch, "kvm.ppc-smt", subcoreThreads));
        return new NodeInfoProbe(new HostView(host, new Arch(arch), Dialect.DEFAULT)).count();
    }

    private void makeNode() {
        files.put("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 1 kB\nNode 0 MemFree: 1 kB\n");
        for (int cpu = 0; cpu < 8; cpu++) {
            files.put("sys/devices/system/node/node0/cpu" + cpu + "/online", "");
        }
    }

    @Test
    void furtherThreadsOfASubcoreCountAsRunning() {
        makeNode();

        assertThat(count("ppc64le", "4")).isEqualTo(new CpuCount(new Shape(1, 1, 2, 4), 8, 0));
    }

    @Test
    void aFurtherThreadThatRunsMeansThatThereAreNoSubcores() {
        makeNode();
        files.put("sys/devices/system/cpu/online", "0,1,4");

        assertThat(count("ppc64", "4").offline()).isEqualTo(5);
    }

    @Test
    void withoutNodesNobodyAsksForSubcores() {
        assertThat(count("ppc64", "4").offline()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"x86_64", "aarch64", "riscv64", "ppc"})
    void onlySixtyFourBitPowerHasSubcores(String arch) {
        makeNode();

        assertThat(count(arch, "4").offline()).isEqualTo(6);
    }

    @Test
    void eachCpuOfS390IsACore() {
        makeNode();
        files.put("sys/devices/system/cpu/online", "0-7");
        for (int cpu = 0; cpu < 8; cpu++) {
            files.put("sys/devices/system/cpu/cpu" + cpu + "/topology/core_id", "0");
            files.put("sys/devices/system/cpu/cpu" + cpu + "/topology/thread_siblings_list", Integer.toString(cpu));
        }

        assertThat(count("s390x", "0").shape()).isEqualTo(new Shape(1, 1, 8, 1));
    }
}
