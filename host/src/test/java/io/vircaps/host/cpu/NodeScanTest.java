package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.Arch;
import io.vircaps.model.CpuSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeScanTest {
    private static final String CPU = "sys/devices/system/cpu";

    private final Map<String, String> files = new HashMap<>();

    private void cpu(int cpu, int socket, int core, String siblings) {
        String topology = CPU + "/cpu" + cpu + "/topology/";
        files.put(topology + "physical_package_id", socket + "\n");
        files.put(topology + "core_id", core + "\n");
        files.put(topology + "thread_siblings_list", siblings + "\n");
    }

    private NodeScan scan(Arch arch, CpuSet present, CpuSet online, int subcoreThreads) {
        NodeScan scan = new NodeScan(new SysCpu(KernelFiles.of(files)), arch, present, online, subcoreThreads);
        scan.add(CPU);
        return scan;
    }

    @Test
    void takesTheMostCoresOfASocketAndTheMostThreadsOfACore() {
        cpu(0, 0, 0, "0-1");
        cpu(1, 0, 0, "0-1");
        cpu(2, 1, 0, "2");
        cpu(3, 1, 1, "3");
        NodeScan scan = scan(Arch.X86_64, CpuSet.of(0, 1, 2, 3), CpuSet.of(0, 1, 2, 3), 0);

        assertThat(scan.cpus()).isEqualTo(4);
        assertThat(scan.sockets()).isEqualTo(2);
        assertThat(scan.cores()).isEqualTo(2);
        assertThat(scan.threads()).isEqualTo(2);
        assertThat(scan.offline()).isZero();
    }

    @Test
    void sumsCpusOfSeveralDirectoriesAndKeepsTheLargestNumbers() {
        cpu(0, 0, 0, "0");
        cpu(1, 0, 1, "1");
        files.put("node1/cpu1/x", "");
        NodeScan scan = scan(Arch.X86_64, CpuSet.of(0, 1), CpuSet.of(0, 1), 0);
        scan.add("node1");

        assertThat(scan.cpus()).isEqualTo(3);
        assertThat(scan.cores()).isEqualTo(2);
    }

    @Test
    void leavesOutAbsentCpusAndCountsOfflineOnes() {
        cpu(0, 0, 0, "0");
        cpu(1, 1, 1, "0-9");
        cpu(2, 2, 2, "0-9");
        NodeScan scan = scan(Arch.X86_64, CpuSet.of(0, 1), CpuSet.of(0), 0);

        assertThat(scan.cpus()).isEqualTo(1);
        assertThat(scan.offline()).isEqualTo(1);
        assertThat(scan.sockets()).isEqualTo(1);
        assertThat(scan.threads()).isEqualTo(1);
    }

    @Test
    void takesEachCpuOfS390ForACore() {
        cpu(0, 0, 0, "0");
        cpu(1, 0, 0, "1");

        assertThat(scan(Arch.S390X, CpuSet.of(0, 1), CpuSet.of(0, 1), 0).cores())
                .isEqualTo(2);
        assertThat(scan(Arch.X86_64, CpuSet.of(0, 1), CpuSet.of(0, 1), 0).cores())
                .isEqualTo(1);
    }

    @Test
    void countsOfflineThreadsOfAnOnlineSubcore() {
        for (int cpu = 0; cpu < 6; cpu++) {
            cpu(cpu, 0, cpu / 2, Integer.toString(cpu));
        }
        NodeScan scan = scan(Arch.PPC64, CpuSet.of(0, 1, 2, 3, 4, 5), CpuSet.of(0, 2), 2);

        assertThat(scan.cpus()).isEqualTo(4);
        assertThat(scan.offline()).isEqualTo(2);
        assertThat(scan.threads()).isEqualTo(2);
        assertThat(scan.subcoreThreads()).isEqualTo(2);
    }
}
