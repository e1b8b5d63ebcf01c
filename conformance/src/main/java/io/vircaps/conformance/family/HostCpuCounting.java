package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.CaseHostDirectory;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Table;
import io.vircaps.conformance.Workspace;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.NodeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many CPUs recorded hosts have, how they are arranged and what they did, {@code tests/virhostcputest.c}. */
public final class HostCpuCounting implements Family {
    private static final String NAME = "virhostcpudata";

    /** {@code tests/virhostcpumock.c} reports for every POWER host that KVM runs eight threads a core. */
    private static final String KVM_THREADS = "kvm.ppc-smt = 8\n";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Case> cases(Workspace workspace) {
        Stream<Case> counting = Table.rows(NAME + ".txt", 2, workspace.tree().release()).stream()
                .map(row -> counting(workspace, row.get(0), new Arch(row.get(1))));
        return Stream.concat(counting, HostCpuTimes.cases(workspace).stream()).toList();
    }

    private static Case counting(Workspace workspace, String name, Arch arch) {
        String id = arch.name() + "-" + name;
        return new Case(id, () -> difference(workspace, name, arch, workspace.host(NAME, id)));
    }

    private static Optional<String> difference(Workspace workspace, String name, Arch arch, Path directory)
            throws IOException {
        Path data = workspace.tree().tests(NAME);
        String stem = "linux-" + arch.name() + "-" + name;
        CaseHostDirectory host = CaseHostDirectory.empty(directory)
                .facts("arch = " + arch.name() + "\n" + KVM_THREADS)
                .tree("sys/devices/system", data.resolve("linux-" + name))
                .file("proc/cpuinfo", data.resolve(stem + ".cpuinfo"));
        Meminfo.install(host);
        String expected = Files.readString(data.resolve(stem + ".expected"));
        return LineDiff.of(
                expected,
                line(new NodeInfoProbe(new HostView(HostSource.directory(host.path()), arch, Dialect.DEFAULT))
                        .nodeInfo()));
    }

    /** What libvirt's test prints. */
    private static String line(NodeInfo info) {
        NodeInfo.Shape shape = info.shape();
        int places = shape.nodes() * shape.sockets() * shape.cores() * shape.threads();
        return "CPUs: " + info.cpus() + "/" + places + ", MHz: " + info.mhz() + ", Nodes: " + shape.nodes()
                + ", Sockets: " + shape.sockets() + ", Cores: " + shape.cores() + ", Threads: " + shape.threads()
                + "\n";
    }
}
