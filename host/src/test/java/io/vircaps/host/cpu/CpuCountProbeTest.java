package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostProbeException;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.NodeInfo.Shape;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuCountProbeTest {
    private static final String CPU = "sys/devices/system/cpu";

    private final Map<String, String> files = new HashMap<>();

    /** A CPU in a socket and a core of a NUMA node; without a node where that is negative. */
    private void cpu(int node, int cpu, int socket, int core, String siblings) {
        String topology = CPU + "/cpu" + cpu + "/topology/";
        files.put(topology + "physical_package_id", socket + "\n");
        files.put(topology + "core_id", core + "\n");
        files.put(topology + "thread_siblings_list", siblings + "\n");
        if (node >= 0) {
            files.put("sys/devices/system/node/node" + node + "/cpu" + cpu + "/x", "");
        }
    }

    private CpuCount count(String present, String online) {
        files.put(CPU + "/present", present + "\n");
        files.put(CPU + "/online", online + "\n");
        return new CpuCountProbe(HostView.of(HostSource.of(files, Map.of()), Dialect.DEFAULT)).count();
    }

    @Test
    void countsNodesSocketsCoresAndThreads() {
        cpu(0, 0, 0, 0, "0-1");
        cpu(0, 1, 0, 0, "0-1");
        cpu(0, 2, 1, 0, "2-3");
        cpu(0, 3, 1, 0, "2-3");
        cpu(1, 4, 2, 0, "4-5");
        cpu(1, 5, 2, 0, "4-5");
        cpu(1, 6, 3, 0, "6-7");
        cpu(1, 7, 3, 0, "6-7");

        assertThat(count("0-7", "0-7")).isEqualTo(new CpuCount(new Shape(2, 2, 1, 2), 8, 0));
    }

    @Test
    void countsTheWholeHostWithoutNodes() {
        cpu(-1, 0, 0, 0, "0");
        cpu(-1, 1, 0, 1, "1");
        cpu(-1, 2, 0, 2, "2");

        assertThat(count("0-2", "0-2")).isEqualTo(new CpuCount(new Shape(1, 1, 3, 1), 3, 0));
    }

    @Test
    void takesOneSocketOfCoresWhereTheProductIsAnother() {
        cpu(0, 0, 0, 0, "0");
        cpu(0, 1, 0, 1, "1");
        cpu(1, 2, 0, 0, "2");

        assertThat(count("0-2", "0-2")).isEqualTo(new CpuCount(new Shape(1, 1, 3, 1), 3, 0));
    }

    @Test
    void countsOfflineCpusApart() {
        cpu(-1, 0, 0, 0, "0");
        cpu(-1, 1, 0, 0, "1");

        assertThat(count("0-1", "0")).isEqualTo(new CpuCount(new Shape(1, 1, 2, 1), 1, 1));
    }

    @Test
    void refusesAHostWithoutCpus() {
        assertThatThrownBy(() -> count("0", "0"))
                .isInstanceOf(HostProbeException.class)
                .hasMessage(CPU + ": no CPUs found: expected at least one CPU that runs, found 'none'");
    }

    @Test
    void namesTheMalformedFile() {
        cpu(-1, 0, 0, -1, "0");

        assertThatThrownBy(() -> count("0", "0")).hasMessageStartingWith(CPU + "/cpu0/topology/core_id: malformed");
    }

    /** Eight CPUs of a node, each alone on its core, of which some run. */
    private CpuCount power(String arch, String online, boolean nodes) {
        for (int cpu = 0; cpu < 8; cpu++) {
            cpu(nodes ? 0 : -1, cpu, 0, cpu, Integer.toString(cpu));
        }
        files.put(CPU + "/present", "0-7\n");
        files.put(CPU + "/online", online + "\n");
        HostSource host = HostSource.of(files, Map.of("arch", arch, "kvm.ppc-smt", "4"));
        return new CpuCountProbe(new HostView(host, new Arch(arch), Dialect.DEFAULT)).count();
    }

    @Test
    void offlineThreadsOfAPowerSubcoreCountAsRunning() {
        assertThat(power("ppc64le", "0,4", true)).isEqualTo(new CpuCount(new Shape(1, 1, 2, 4), 8, 0));
    }

    @Test
    void aSecondThreadThatRunsMeansThatThereAreNoSubcores() {
        assertThat(power("ppc64", "0,1,4", true).offline()).isEqualTo(5);
    }

    @Test
    void withoutNodesThereAreNoSubcores() {
        assertThat(power("ppc64", "0,4", false).offline()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"x86_64", "aarch64", "riscv64", "ppc"})
    void only64BitPowerHasSubcores(String arch) {
        assertThat(power(arch, "0,4", true).offline()).isEqualTo(6);
    }
}
