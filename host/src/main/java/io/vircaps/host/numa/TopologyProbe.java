package io.vircaps.host.numa;

import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.numa.SysNode;
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
 * The probe of the host's NUMA topology, {@code <topology>}. As in libvirt, a malformed file discards everything that
 * was read, and the topology is made up.
 */
public final class TopologyProbe {
    private final HostView host;

    /** A probe of this host. */
    public TopologyProbe(HostView host) {
        this.host = host;
    }

    /** The topology; empty, with a note, if CPUs or memory cannot be counted. */
    public Probed<Optional<Topology>> probe() {
        NumaSupport support = NumaSupport.of(host);
        Optional<Note> why = support.note(host);
        if (support == NumaSupport.HIDDEN) {
            return new Probed<>(
                    Optional.of(new Topology(List.of(), List.of(), Extras.NONE)),
                    why.stream().toList());
        }
        if (why.isPresent()) {
            return madeUp(why.get());
        }
        SysNode nodes = new SysNode(host.source().files());
        try {
            return real(nodes);
        } catch (KernelException spoilt) {
            return madeUp(Note.of(HostReason.NUMA_FAILED, spoilt, SysNode.PATH));
        }
    }

    private Probed<Optional<Topology>> real(SysNode nodes) {
        CellProbe cellProbe = new CellProbe(host.source());
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
            NodeInfoProbe nodeInfo = new NodeInfoProbe(host);
            FakeTopology fake = new FakeTopology(host.source().files());
            return Probed.of(
                    Optional.of(fake.of(nodeInfo.memory(), nodeInfo.count().shape())), why);
        } catch (VircapsException failure) {
            return Probed.of(Optional.empty(), why, Note.of(HostReason.TOPOLOGY_FAILED, failure, "CPUs"));
        }
    }
}
