package io.vircaps.driver.xen;

import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.host.HostView;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;

/**
 * The machine in numbers as Xen has it, not as the kernel of its domain sees it; node functions of {@code
 * src/libxl/libxl_driver.c} of libvirt. Each asks the toolstack again. Memory is whole MiB, as {@code xl} prints it
 * (docs/adr/0010). Every method throws a {@link VircapsException} if the toolstack does not state it.
 */
final class XenNode {
    private final HostView host;
    private final Xl xl;

    XenNode(HostView host, Xl xl) {
        this.host = host;
        this.xl = xl;
    }

    NodeInfo info() {
        XlInfo info = known();
        return new NodeInfo(
                host.arch().name(),
                info.memory("total_memory"),
                info.required("nr_cpus"),
                info.megahertz(),
                new NodeInfo.Shape(
                        info.required("nr_nodes"),
                        1,
                        info.required("cores_per_socket"),
                        info.required("threads_per_core")));
    }

    /** The most CPUs the machine can have. */
    int mostCpus() {
        return known().required("max_cpu_id") + 1;
    }

    /** Memory that no domain has; {@code xl} takes off what is promised to one, libvirt does not. */
    MemorySize free() {
        XlInfo info = known();
        return MemorySize.ofBytes(info.memory("free_memory").bytes()
                + info.memory("outstanding_claims").bytes());
    }

    /** Memory of a cell that no domain has; none in a hole of the cells' numbering. */
    MemorySize free(int cell) {
        List<XlInfo.Node> nodes = known().nodes();
        if (nodes.isEmpty()) {
            throw failed("libxl_get_numainfo failed", "xl info -n, numa_info: no node");
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

    private XlInfo known() {
        Probed<Optional<String>> printed = xl.info();
        return printed.value()
                .map(XlText::parse)
                .orElseThrow(() -> failed(
                        "libxl_get_physinfo_info failed", printed.notes().get(0).toString()));
    }

    private static VircapsException failed(String what, String where) {
        return new VircapsException(Problem.of(Kind.INTERNAL_ERROR, what).at(where));
    }
}
