package io.vircaps.host.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.PageSharing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which file each function reads; what is made of it has tests of its own. */
class LinuxNodeTest {
    private static final String CPU = "sys/devices/system/cpu/";
    private static final String NODE = "sys/devices/system/node/node0/";
    private static final OptionalInt ALL = OptionalInt.empty();
    private static final OptionalInt FIRST = OptionalInt.of(0);

    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/sys/kernel/hostname",
            "host.example\n",
            CPU + "present",
            "0-3\n",
            CPU + "online",
            "0,2\n",
            "proc/stat",
            "cpu  2 4 6 8 10 12 14\ncpu0 1 2 3 4 5 6 7\n",
            "proc/meminfo",
            "MemTotal: 100 kB\nMemFree: 50 kB\n",
            NODE + "meminfo",
            "Node 0 MemTotal: 60 kB\nNode 0 MemFree: 40 kB\n",
            "sys/kernel/mm/ksm/pages_to_scan",
            "100\n",
            "sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages",
            "5\n"));

    private LinuxNode node(boolean privileged, SecurityModel... models) {
        return nodeOf("x86_64", privileged, models);
    }

    private LinuxNode nodeOf(String arch, boolean privileged, SecurityModel... models) {
        Host host = Host.builder(HostCpu.of(Arch.X86_64))
                .securityModels(List.of(models))
                .build();
        Capabilities document = new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE);
        HostSource source = HostSource.of(files, Map.of("arch", arch));
        return new LinuxNode(HostView.of(source, Dialect.DEFAULT), privileged, () -> document);
    }

    @Test
    void reportsHostnameAndCpus() {
        assertThat(node(true).hostname()).isEqualTo("host.example");
        assertThat(node(true).cpuMap().count()).isEqualTo(4);
        assertThat(node(true).cpuMap().online()).hasToString("0,2");
    }

    @Test
    void countsTimesOfOneCpuOrAll() {
        CpuTimes first = node(true).cpuStats(FIRST);
        CpuTimes all = node(true).cpuStats(ALL);

        assertThat(all)
                .isEqualTo(new CpuTimes(2 * first.kernel(), 2 * first.user(), 2 * first.idle(), 2 * first.iowait()));
    }

    /** As in libvirt, free memory is that of all cells; statistics are the kernel's own of the host. */
    @Test
    void readsMemoryOfTheHostOrOfACell() {
        assertThat(node(true).freeMemory(ALL)).isEqualTo(MemorySize.ofKibibytes(40));
        assertThat(node(true).memoryStats(ALL).free()).contains(MemorySize.ofKibibytes(50));
        assertThat(node(true).freeMemory(FIRST)).isEqualTo(MemorySize.ofKibibytes(40));
        assertThat(node(true).memoryStats(ALL).total()).contains(MemorySize.ofKibibytes(100));
        assertThat(node(true).memoryStats(FIRST).total()).contains(MemorySize.ofKibibytes(60));
    }

    @Test
    void refusesCellsAndPageSizesThatTheHostLacks() {
        assertThatThrownBy(() -> node(true).freeMemory(OptionalInt.of(1)))
                .isInstanceOf(NodeException.class)
                .hasMessage("internal error: start cell 1 out of range (0-0)");
        assertThatThrownBy(() -> node(true).memoryStats(OptionalInt.of(1)))
                .hasMessage("cellNum in virHostMemGetStats must be less than or equal to 0");
        assertThatThrownBy(() -> node(true).freePages(ALL, List.of(MemorySize.ofKibibytes(5))))
                .hasMessage("operation failed: page size 5 is not available");
    }

    @Test
    void readsFreePagesInTheOrderOfTheirSizes() {
        assertThat(node(true).freePages(ALL, List.of(MemorySize.ofKibibytes(2048))))
                .containsExactly(5L);
    }

    @Test
    void readsTheParametersOfKsm() {
        PageSharing before = node(true).memoryParameters();
        files.put("sys/kernel/mm/ksm/pages_to_scan", "200\n");

        assertThat(node(true).memoryParameters()).isNotEqualTo(before);
    }

    /** The firmware's tables are root's; libvirt's session daemon has no document of them. */
    @Test
    void hasNoSysinfoForAnOrdinaryUser() {
        files.put("proc/cpuinfo", "processor : 0\ncpu : POWER8E (raw)\n");

        assertThat(nodeOf("ppc64", true).sysinfo().blocks()).isNotEmpty();
        assertThatThrownBy(() -> nodeOf("ppc64", false).sysinfo())
                .isInstanceOf(VircapsException.class)
                .hasMessage("unsupported configuration: Host SMBIOS information is not available");
    }

    @Test
    void takesTheSecurityModelFromTheDocument() {
        SecurityModel dac = new SecurityModel("dac", "0", List.of(), Extras.NONE);

        assertThat(node(true, dac).securityModel()).isEqualTo(dac);
        assertThat(node(true).securityModel().model()).isEmpty();
    }
}
