package io.vircaps.driver.xen;

import io.vircaps.connect.Node;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.HostnameProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.smbios.SysinfoProbe;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The node functions of the machine as Xen reports it, not as the control domain's kernel sees it; libvirt's
 * {@code src/libxl/libxl_driver.c}. Each call runs the toolstack again. Memory is whole MiB, as {@code xl} prints it
 * (docs/adr/0010). Every method throws a {@link VircapsException} if the toolstack does not print the value.
 *
 * @param view         the host
 * @param hardware     the figures of the machine
 * @param capabilities the current document
 */
record XenNode(HostView view, XenHardware hardware, Supplier<Capabilities> capabilities) implements Node {
    @Override
    public NodeInfo info() {
        XlInfo info = hardware.info();
        return new NodeInfo(
                view.arch().name(),
                info.memory("total_memory"),
                info.required("nr_cpus"),
                info.megahertz(),
                new NodeInfo.Shape(
                        info.required("nr_nodes"),
                        1,
                        info.required("cores_per_socket"),
                        info.required("threads_per_core")));
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(view.source());
    }

    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        return cell.isEmpty() ? ofHost() : ofCell(cell.getAsInt());
    }

    /** Memory that no domain uses; {@code xl} subtracts memory that is claimed by a domain, libvirt does not. */
    private MemorySize ofHost() {
        XlInfo info = hardware.info();
        return MemorySize.ofBytes(info.memory("free_memory").bytes()
                + info.memory("outstanding_claims").bytes());
    }

    /** Memory of a cell that no domain uses; 0 for an id without a cell. */
    private MemorySize ofCell(int cell) {
        List<XlInfo.Node> nodes = hardware.info().nodes();
        if (nodes.isEmpty()) {
            throw XenHardware.failed("libxl_get_numainfo failed", "xl info -n, numa_info: no node");
        }
        int last = nodes.stream().map(XlInfo.Node::id).reduce(0, Math::max);
        if (cell > last) {
            throw new VircapsException(Problem.of(
                    Kind.INTERNAL_ERROR, "internal error: start cell " + cell + " out of range (0-" + last + ")"));
        }
        return nodes.stream()
                .filter(node -> node.id() == cell)
                .map(XlInfo.Node::free)
                .findFirst()
                .orElse(MemorySize.ZERO);
    }

    @Override
    public Sysinfo sysinfo() {
        HostSource host = view.source();
        return new SysinfoProbe(host, ArchProbe.named(host.facts())).sysinfo();
    }

    @Override
    public SecurityModel securityModel() {
        return Node.securityModelOf(capabilities.get());
    }
}
