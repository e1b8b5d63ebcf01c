package io.vircaps.host.numa;

import io.vircaps.host.HostReason;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.NumaCall;
import io.vircaps.kernel.node.SysNode;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the host's NUMA topology, {@code <topology>}. As for libvirt one bad file spoils all that was read, and cells
 * are made up instead.
 */
public final class TopologyProbe {
    private final HostSource host;
    private final Arch arch;

    /**
     * A probe of this host.
     *
     * @param arch the host's architecture, on which the counting of CPUs depends where cells are made up
     */
    public TopologyProbe(HostSource host, Arch arch) {
        this.host = host;
        this.arch = arch;
    }

    /** The topology; empty, with a note, if not even the number of CPUs or the memory is known. */
    public Probed<Optional<Topology>> probe() {
        SysNode nodes = new SysNode(host.files());
        if (!nodes.exists()) {
            return NumaCall.of(host) == NumaCall.NOT_IMPLEMENTED
                    ? madeUp(Note.of(HostReason.NUMA_MISSING, SysNode.PATH, "no such folder"))
                    : withoutCells();
        }
        try {
            return real(nodes);
        } catch (KernelException spoilt) {
            return madeUp(Note.of(HostReason.NUMA_FAILED, spoilt, SysNode.PATH));
        }
    }

    /** libnuma takes the highest node for 0 where it cannot list them, and there is no node 0. */
    private static Probed<Optional<Topology>> withoutCells() {
        return Probed.of(
                Optional.of(new Topology(List.of(), List.of(), Extras.NONE)),
                Note.of(HostReason.NUMA_NODES_HIDDEN, SysNode.PATH, "no such directory, and get_mempolicy succeeds"));
    }

    private Probed<Optional<Topology>> real(SysNode nodes) {
        CellProbe cellProbe = new CellProbe(host);
        List<Integer> numbers = nodes.nodes();
        List<Cell> cells = new ArrayList<>();
        for (int node : numbers) {
            cellProbe.probe(node, numbers).ifPresent(cells::add);
        }
        Topology topology = new Topology(cells, InterconnectProbe.probe(nodes, numbers), Extras.NONE);
        boolean isRated = cells.size() < 2 || !topology.interconnects().isEmpty();
        return isRated
                ? Probed.of(Optional.of(topology))
                : Probed.of(Optional.of(topology), Note.of(HostReason.HMAT_MISSING, SysNode.PATH, "no node*/access1"));
    }

    private Probed<Optional<Topology>> madeUp(Note why) {
        try {
            NodeInfoProbe nodeInfo = new NodeInfoProbe(host, arch);
            FakeTopology fake = new FakeTopology(host.files());
            return Probed.of(
                    Optional.of(fake.of(nodeInfo.memory(), nodeInfo.count().shape())), why);
        } catch (VircapsException failure) {
            return Probed.of(Optional.empty(), why, Note.of(HostReason.TOPOLOGY_FAILED, failure, "CPUs"));
        }
    }
}
