package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A method of a connection means the same in this process and over a daemon, which is called once for it. */
class SameMeaningTest {
    private static final Map<String, Function<Connection, Object>> METHODS = new LinkedHashMap<>();

    static {
        METHODS.put("capabilitiesXml", Connection::capabilitiesXml);
        METHODS.put("nodeInfo", connection -> connection.node().info());
        METHODS.put("hostname", connection -> connection.node().hostname());
        METHODS.put("version", Connection::version);
        METHODS.put("nodeCpuMap", connection -> connection.node().cpuMap());
        METHODS.put("nodeCpuStats", connection -> connection.node().cpuStats(OptionalInt.empty()));
        METHODS.put("nodeCpuStats of one", connection -> connection.node().cpuStats(OptionalInt.of(0)));
        METHODS.put("nodeCpuStats of none", connection -> connection.node().cpuStats(OptionalInt.of(99)));
        METHODS.put("nodeMemoryStats", connection -> connection.node().memoryStats(OptionalInt.empty()));
        METHODS.put("nodeMemoryStats of one", connection -> connection.node().memoryStats(OptionalInt.of(0)));
        METHODS.put("freeMemory", connection -> connection.node().freeMemory(OptionalInt.empty()));
        METHODS.put("freeMemory of one", connection -> connection.node().freeMemory(OptionalInt.of(0)));
        METHODS.put(
                "freePages",
                connection -> connection.node().freePages(OptionalInt.empty(), List.of(MemorySize.ofKibibytes(4))));
        METHODS.put("securityModel", connection -> connection.node().securityModel());
        METHODS.put("sysinfoXml", connection -> connection.node().sysinfoXml());
        METHODS.put(
                "storagePoolCapabilitiesXml", connection -> connection.storage().poolsXml());
        for (String type : new String[] {"", "qemu", "kvm", "QEMU", "lxc", "nonsense"}) {
            Optional<String> asked = Optional.of(type).filter(name -> !name.isEmpty());
            METHODS.put("maxVcpus " + type, connection -> connection.domains().maxVcpus(asked));
        }
    }

    @TempDir
    private Path directory;

    private Connection remote(String uri) {
        String daemons = uri.replaceFirst("^([a-z]+):", "$1+unix:") + "?socket=" + directory.resolve("libvirt-sock");
        return Connection.open(daemons, ConnectionOptions.DEFAULT);
    }

    @ParameterizedTest
    @SuppressWarnings("try") // the daemon only has to run
    @ValueSource(strings = {"qemu:///system", "lxc:///system", "test:///default"})
    void methodsMeanTheSameHereAndThere(String uri) {
        try (RunningDaemon running = RunningDaemon.in(directory);
                Connection local = Connection.open(uri, RunningDaemon.host());
                Connection remote = remote(uri)) {
            METHODS.forEach((name, method) ->
                    assertThat(outcome(method, remote)).as(name).isEqualTo(outcome(method, local)));
        }
    }

    /** The value, or what the error says. */
    private static Object outcome(Function<Connection, Object> method, Connection connection) {
        try {
            return method.apply(connection);
        } catch (VircapsException refused) {
            return "refused: " + refused.getMessage();
        }
    }

    @Test
    @SuppressWarnings("try") // the daemon only has to run
    void theDriversNumberOfCpusIsNotTheMachines() {
        try (RunningDaemon running = RunningDaemon.in(directory);
                Connection remote = remote("qemu:///system")) {
            assertThat(remote.domains().maxVcpus(Optional.empty())).isEqualTo(16);
            assertThat(remote.domains().maxVcpus(Optional.of("qemu"))).isEqualTo(16);
        }
    }

    @Test
    void aDaemonsCpuFunctionsAreCalledOnceAndGiveNoReasons() throws IOException {
        try (RunningDaemon running = RunningDaemon.in(directory);
                Connection remote = remote("qemu:///system")) {
            Cpus cpus = remote.cpus();
            Cpu penryn = cpu("Penryn");

            Baseline baseline = cpus.baseline(BaselineOptions.DEFAULT);
            baseline.add(penryn);
            baseline.add(cpu("Conroe"));
            assertThat(baseline.result().model()).hasValue("Conroe");
            assertThat(baseline.evidence().silence()).isPresent();
            assertThat(baseline.result()).isSameAs(baseline.result());

            CpuComparison comparison = cpus.compare(penryn);
            assertThat(comparison.rule()).isEqualTo(CpuComparison.Rule.LEFT_TO_DAEMON);
            assertThat(comparison.sentence()).contains("gives only the result").doesNotContain("nothing is compared");

            assertThat(running.page("/metrics").body())
                    .contains("vircapsd_call_seconds_count{procedure=\"connect_baseline_cpu\"} 1\n")
                    .contains("vircapsd_call_seconds_count{procedure=\"connect_compare_cpu\"} 1\n");
        }
    }

    private static Cpu cpu(String model) {
        return CpuXml.read("<cpu><arch>x86_64</arch><model>" + model + "</model></cpu>", CpuForm.HOST);
    }
}
