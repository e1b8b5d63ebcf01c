package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopologyProbeTest {
    private static final String NODE = "sys/devices/system/node";
    private static final String CPU = "sys/devices/system/cpu";

    private final Map<String, String> files = new HashMap<>(Map.of(
            CPU + "/present",
            "0-1\n",
            CPU + "/online",
            "0-1\n",
            CPU + "/cpu0/topology/core_id",
            "0\n",
            CPU + "/cpu1/topology/core_id",
            "1\n",
            "proc/meminfo",
            "MemTotal: 2048 kB\n"));
    private final Map<String, String> facts = new HashMap<>();

    private Probed<Optional<Topology>> probe() {
        return new TopologyProbe(HostView.of(HostSource.of(files, facts), Dialect.DEFAULT)).probe();
    }

    private List<Cell> cells() {
        return probe().value().orElseThrow().cells();
    }

    private void node(int node, String cpus) {
        files.put(NODE + "/node" + node + "/cpulist", cpus + "\n");
        files.put(NODE + "/node" + node + "/meminfo", "Node " + node + " MemTotal: 1024 kB\n");
    }

    @Test
    void hasACellForEachNodeWithHolesKept() {
        node(0, "0-1");
        node(3, "");

        assertThat(cells()).extracting(Cell::id).containsExactly(0, 3);
        assertThat(cells().get(0).cpus()).extracting(CellCpu::id).containsExactly(0, 1);
        assertThat(cells().get(1).cpus()).isEmpty();
    }

    @Test
    void notesSeveralCellsWithoutInterconnects() {
        node(0, "0-1");
        assertThat(probe().notes()).isEmpty();

        node(1, "");
        assertThat(probe().notes()).containsExactly(Note.of(HostReason.HMAT_MISSING, NODE, "no node*/access1"));

        for (String name : List.of("read_bandwidth", "write_bandwidth", "read_latency", "write_latency")) {
            files.put(NODE + "/node0/access1/initiators/" + name, "1\n");
        }
        files.put(NODE + "/node0/access1/initiators/node0/x", "");
        assertThat(probe().notes()).isEmpty();
        assertThat(probe().value().orElseThrow().interconnects()).hasSize(4);
    }

    @Test
    void makesUpOneCellWithoutNuma() {
        assertThat(cells()).extracting(Cell::id).containsExactly(0);
        assertThat(cells().get(0).memory()).contains(MemorySize.ofKibibytes(2048));
        assertThat(cells().get(0).cpus()).extracting(CellCpu::id).containsExactly(0, 1);
        assertThat(probe().notes()).extracting(Note::reason).containsExactly(HostReason.NUMA_MISSING);
    }

    @Test
    void dropsAllThatWasReadWhereAFileIsMalformed() {
        node(0, "0-1");
        files.put(CPU + "/cpu1/topology/die_id", "first\n");
        files.put("sys/devices/system/node/node0/cpu0/x", "");
        files.put("sys/devices/system/node/node0/cpu1/x", "");

        assertThat(cells().get(0).pages()).isEmpty();
        assertThat(cells().get(0).memory()).contains(MemorySize.ofKibibytes(1024));
        assertThat(probe().notes()).extracting(Note::reason).containsExactly(HostReason.NUMA_FAILED);
        assertThat(probe().notes()).extracting(Note::subject).containsExactly(CPU + "/cpu1/topology/die_id");
    }

    @Test
    void hasNoCellsWhereNodesAreHidden() {
        facts.put("numa.get-mempolicy", "yes");

        assertThat(cells()).isEmpty();
        assertThat(probe().notes()).extracting(Note::reason).containsExactly(HostReason.NUMA_NODES_HIDDEN);
    }

    @Test
    void isAbsentWhereCpusCannotBeCounted() {
        files.remove(CPU + "/present");

        assertThat(probe().value()).isEmpty();
        assertThat(probe().notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.NUMA_MISSING, HostReason.TOPOLOGY_FAILED);
        assertThat(probe().notes().get(1).subject()).isEqualTo(CPU + "/present");
    }
}
