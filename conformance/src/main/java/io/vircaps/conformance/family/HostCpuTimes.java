package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.CaseHostDirectory;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Workspace;
import io.vircaps.host.node.NodeCpuProbe;
import io.vircaps.host.node.NodeException;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.node.CpuTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What CPUs of a recorded host did, the cases {@code CPU stats} of {@code tests/virhostcputest.c}. */
final class HostCpuTimes {
    private static final String DATA = "virhostcpudata";
    private static final String HOST = "24cpu";
    private static final int CPUS = 24;
    private static final long NANOSECONDS_A_TICK = 10_000_000;

    private HostCpuTimes() {}

    /** All times are as recorded; there is no further CPU. */
    static List<Case> cases(Workspace workspace) {
        return List.of(
                new Case("cpustat-" + HOST, () -> timesOfAll(workspace)),
                new Case("cpustat-" + HOST + "-beyond", () -> timesBeyond(workspace)));
    }

    private static NodeCpuProbe probe(Workspace workspace, String name) throws IOException {
        Path stat = workspace.tree().tests(DATA).resolve("linux-cpustat-" + HOST + ".stat");
        CaseHostDirectory host =
                CaseHostDirectory.empty(workspace.host(DATA, name)).file("proc/stat", stat);
        return new NodeCpuProbe(HostSource.directory(host.path()).files());
    }

    private static Optional<String> timesOfAll(Workspace workspace) throws IOException {
        NodeCpuProbe probe = probe(workspace, "cpustat");
        StringBuilder times = new StringBuilder(text("cpu", probe.times(OptionalInt.empty())));
        for (int cpu = 0; cpu < CPUS; cpu++) {
            times.append(text("cpu" + cpu, probe.times(OptionalInt.of(cpu))));
        }
        Path expected = workspace.tree().tests(DATA).resolve("linux-cpustat-" + HOST + ".out");
        return LineDiff.of(Files.readString(expected), times.toString());
    }

    /** What libvirt's test prints. */
    private static String text(String label, CpuTimes times) {
        return label + ":\nkernel: " + times.kernel() / NANOSECONDS_A_TICK + "\nuser: "
                + times.user() / NANOSECONDS_A_TICK + "\nidle: " + times.idle() / NANOSECONDS_A_TICK + "\niowait: "
                + times.iowait() / NANOSECONDS_A_TICK + "\n\n";
    }

    private static Optional<String> timesBeyond(Workspace workspace) throws IOException {
        try {
            return Optional.of("expected an error, found "
                    + probe(workspace, "cpustat-beyond").times(OptionalInt.of(CPUS)));
        } catch (NodeException expected) {
            return Optional.empty();
        }
    }
}
