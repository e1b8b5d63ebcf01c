package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.host.node.NodeMemoryProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.numa.Topology;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kernel with NUMA whose nodes this process cannot see, as libvirtd 9.0.0 reports it. */
class HiddenNodesTest {
    private static final String CPU = "sys/devices/system/cpu";
    private static final String NODE = "sys/devices/system/node";
    private static final String NO_HIGHEST_NODE = "internal error: Failed to request maximum NUMA node id";

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    @BeforeEach
    void makeHost() {
        files.put(CPU + "/present", "0\n");
        files.put(CPU + "/online", "0\n");
        files.put(CPU + "/cpu0/topology/core_id", "0\n");
        files.put(CPU + "/cpu0/topology/physical_package_id", "0\n");
        files.put("proc/meminfo", "MemTotal: 4032152 kB\nMemFree: 1032152 kB\n");
        facts.put("numa.get-mempolicy", "yes");
    }

    private HostView host() {
        return HostView.of(HostSource.of(files, facts), Dialect.DEFAULT);
    }

    private Host probed() {
        HostRequest request = HostRequest.ofAll(ConfigDirectory.system(host().source()));
        return new HostProbe(host(), ProbeCache.none(), CpuDecoder.NONE)
                .probe(request)
                .value();
    }

    @Test
    void hasNoCellWhereTheDirectoryIsHidden() {
        assertThat(probed().topology().map(Topology::cells)).contains(List.of());
        assertThat(probed().cpu().pages()).hasSize(1);
        assertThat(probed().cpu().definition().topology()).isPresent();
    }

    @Test
    void hasNoMemoryWhereTheDirectoryIsHidden() {
        assertThat(new NodeInfoProbe(host()).nodeInfo().memory()).isEqualTo(MemorySize.ZERO);
        assertThat(new NodeMemoryProbe(host()).free(0)).isEqualTo(MemorySize.ZERO);
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).free())
                .hasMessage("An error occurred, but the cause is unknown");
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).free(1))
                .hasMessage("internal error: start cell 1 out of range (0-0)");
        assertThat(new NodeMemoryProbe(host()).counters(OptionalInt.empty()).total())
                .contains(MemorySize.ofKibibytes(4_032_152));
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).counters(OptionalInt.of(0)))
                .hasMessage("cannot open /sys/devices/system/node/node0/meminfo: No such file or directory");
    }

    @Test
    void hasNeitherCellsNorCpuNorPagesWhereTheDirectoryIsEmpty() {
        files.put(NODE + "/.keep", "");

        assertThat(probed().topology()).isEmpty();
        assertThat(probed().cpu().pages()).isEmpty();
        assertThat(probed().cpu().definition().topology()).isEmpty();
        assertThatThrownBy(() -> new NodeInfoProbe(host()).nodeInfo()).hasMessage(NO_HIGHEST_NODE);
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).free()).hasMessage(NO_HIGHEST_NODE);
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).counters(OptionalInt.of(0)))
                .hasMessage(NO_HIGHEST_NODE);
    }

    @Test
    void hasOneCellMadeUpWhereTheKernelHasNoNuma() {
        facts.put("numa.get-mempolicy", "ENOSYS");

        assertThat(probed().topology().map(Topology::cells).map(List::size)).isEqualTo(Optional.of(1));
        assertThat(new NodeMemoryProbe(host()).free()).isEqualTo(MemorySize.ofKibibytes(1_032_152));
        assertThatThrownBy(() -> new NodeMemoryProbe(host()).counters(OptionalInt.of(1)))
                .hasMessage("internal error: NUMA isn't available on this host");
    }
}
