package io.vircaps.daemon;

import java.util.OptionalInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.node.PageSharing.Figure;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.TypedParameter;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client gets for a correct question. */
class ConversationTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String KVM64 = "<cpu><arch>x86_64</arch><model>kvm64</model></cpu>";

    @TempDir
    private Path folder;

    private RunningDaemon running;
    private Session session;
    private Connection local;

    @BeforeEach
    void connect() throws IOException {
        running = RunningDaemon.in(folder);
        session = running.session();
        ask(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0));
        local = LocalEngines.open("qemu:///system", RunningDaemon.host());
    }

    @AfterEach
    void stop() {
        local.close();
        running.close();
    }

    private <A, R> R ask(Procedure<A, R> procedure, A arguments) {
        return session.call(procedure, arguments, LIMIT);
    }

    private <R> R ask(Procedure<Nothing, R> procedure) {
        return ask(procedure, Nothing.NOTHING);
    }

    @Test
    void givesTheDocument() {
        assertThat(ask(Procedures.CONNECT_GET_CAPABILITIES)).isEqualTo(local.capabilitiesXml());
        assertThat(ask(Procedures.CONNECT_GET_CAPABILITIES)).isEqualTo(local.capabilitiesXml());
    }

    @Test
    void tellsNamesAndVersions() {
        assertThat(ask(Procedures.AUTH_LIST)).containsExactly(AuthType.NONE);
        assertThat(ask(Procedures.CONNECT_GET_TYPE)).isEqualTo("QEMU");
        assertThat(ask(Procedures.CONNECT_GET_LIB_VERSION)).isEqualTo(9_000_000);
        assertThat(ask(Procedures.CONNECT_GET_VERSION)).isEqualTo(7_002_022);
        assertThat(ask(Procedures.CONNECT_GET_HOSTNAME)).isEqualTo(local.node().hostname());
        assertThat(ask(Procedures.CONNECT_GET_URI)).isEqualTo("qemu:///system");
        assertThat(ask(Procedures.CONNECT_IS_SECURE)).isTrue();
        assertThat(ask(Procedures.CONNECT_GET_MAX_VCPUS, Optional.of("kvm"))).isEqualTo(1024);
        assertThat(ask(Procedures.CONNECT_GET_MAX_VCPUS, Optional.empty())).isEqualTo(16);
    }

    @Test
    void tellsTheHostInNumbers() {
        assertThat(ask(Procedures.NODE_GET_INFO)).isEqualTo(local.node().info());
        assertThat(ask(Procedures.NODE_GET_CPU_MAP, new GetCpuMapArgs(true, true, 0))
                        .toCpuMap())
                .isEqualTo(local.node().cpuMap());
        assertThat(ask(Procedures.NODE_GET_FREE_MEMORY))
                .isEqualTo(local.node().freeMemory(OptionalInt.empty()).bytes());
        assertThat(ask(Procedures.NODE_GET_CELLS_FREE_MEMORY, new GetCellsFreeMemoryArgs(0, 9)))
                .containsExactly(local.node().freeMemory(OptionalInt.of(0)).bytes());
        assertThat(ask(Procedures.NODE_GET_FREE_PAGES, new GetFreePagesArgs(List.of(4), 0, 3, 0)))
                .hasSize(1);
    }

    @Test
    void tellsCountersInTwoSteps() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (RunningDaemon counting = RunningDaemon.of(other, Fixtures.host("fake-s390x-no-numa"))) {
            Session asking = counting.session();
            asking.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
            assertThat(memory(asking, 0)).isEqualTo(new GetStatsRet(List.of(), 2));
            assertThat(memory(asking, 2).params()).extracting(Stat::field).containsExactly("total", "free");
            assertThatThrownBy(() -> memory(asking, 3))
                    .hasMessage("nparams in virNodeGetMemoryStats must be equal to 2");
        }
    }

    @Test
    void tellsHowPagesAreShared() throws IOException {
        HostCopy host = HostCopy.of(RunningDaemon.HOST, folder.resolve("host"));
        host.write("sys/kernel/mm/ksm/pages_to_scan", "100\n");
        host.write("sys/kernel/mm/ksm/full_scans", "7\n");
        Path other = Files.createDirectory(folder.resolve("other"));
        try (RunningDaemon sharing = RunningDaemon.of(other, host.folder());
                Connection remote = Connection.open("qemu+unix:///system?socket=" + other.resolve("libvirt-sock"))) {
            assertThat(remote.node().memoryParameters().figures())
                    .isEqualTo(Map.of(Figure.PAGES_TO_SCAN, 100L, Figure.FULL_SCANS, 7L));
            Session asking = sharing.session();
            asking.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
            TypedParameter toScan = new TypedParameter("shm_pages_to_scan", new TypedParameter.UnsignedInt(100));
            TypedParameter scans = new TypedParameter("shm_full_scans", new TypedParameter.UnsignedHyper(7));
            assertThat(parameters(asking, 0)).isEqualTo(new GetParametersRet(List.of(), 8));
            assertThat(parameters(asking, 8)).isEqualTo(new GetParametersRet(List.of(toScan, scans), 0));
            assertThat(parameters(asking, 6)).isEqualTo(new GetParametersRet(List.of(toScan), 0));
            assertThatThrownBy(() -> parameters(asking, 65)).hasMessage("nparams too large");
            assertThatThrownBy(() -> parameters(asking, -1)).hasMessage("nparams too large");
        }
    }

    private static GetParametersRet parameters(Session session, int room) {
        return session.call(Procedures.NODE_GET_MEMORY_PARAMETERS, new GetParametersArgs(room, 4), LIMIT);
    }

    private static GetStatsRet memory(Session session, int room) {
        return session.call(Procedures.NODE_GET_MEMORY_STATS, new GetMemoryStatsArgs(room, -1, 0), LIMIT);
    }

    @Test
    void performsTheCpuFunctions() {
        assertThat(ask(Procedures.CONNECT_COMPARE_CPU, new CompareArgs(KVM64, 0)))
                .isBetween(0, 2);
        assertThat(ask(Procedures.CONNECT_BASELINE_CPU, new BaselineArgs(List.of(KVM64), 0)))
                .contains("<model fallback='forbid'>kvm64</model>");
        assertThat(ask(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs("x86_64", true, 0))
                        .models())
                .contains("kvm64");
        assertThat(ask(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs("x86_64", false, 0))
                        .models())
                .isEmpty();
    }

    @Test
    void listsNothing() {
        assertThat(ask(Procedures.CONNECT_LIST_ALL_DOMAINS, new ListAllArgs(true, 0)))
                .isEqualTo(ListAllRet.empty());
        assertThat(ask(Procedures.CONNECT_NUM_OF_NETWORKS)).isZero();
        assertThat(ask(Procedures.CONNECT_LIST_DEFINED_DOMAINS, 10)).isEmpty();
    }

    @Test
    void saysWhatItCanDoForTheConnection() {
        assertThat(ask(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.PROGRAM_KEEPALIVE))
                .isTrue();
        assertThat(ask(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.FD_PASSING)).isFalse();
        assertThat(ask(Procedures.CONNECT_REGISTER_CLOSE_CALLBACK)).isEqualTo(Nothing.NOTHING);
    }

    @Test
    void hangsUpAfterGoodbye() {
        assertThat(ask(Procedures.CONNECT_CLOSE)).isEqualTo(Nothing.NOTHING);
        assertThatThrownBy(() -> ask(Procedures.CONNECT_GET_TYPE)).isInstanceOf(RpcException.Closed.class);
    }

    @Test
    void opensOneEngineForEachConnection() throws IOException {
        assertThatThrownBy(() -> ask(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0)))
                .hasMessage("internal error: connection already open");
        Session other = running.session();
        assertThatThrownBy(() -> other.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                .hasMessage("internal error: hypervisor connection not open");
        other.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0), LIMIT);
        assertThat(other.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                .isEqualTo("TEST");
    }

    @Test
    void opensNoFileOfAClientsChoice() throws IOException {
        Session other = running.session();
        assertThatThrownBy(() -> other.call(
                        Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///etc/shadow"), 0), LIMIT))
                .isInstanceOf(RpcException.Refused.class)
                .hasMessageContaining("no connection driver available for test:///etc/shadow");
    }

    @Test
    void keepsReadOnlyClientsFromWhatLibvirtDoes() throws IOException {
        GetDomainCapabilitiesArgs query = new GetDomainCapabilitiesArgs(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
        assertThatThrownBy(() -> ask(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, query))
                .hasMessage("this function is not supported by the connection driver: virConnectGetDomainCapabilities");
        Session readOnly = running.session("libvirt-sock-ro");
        readOnly.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
        assertThatThrownBy(() -> readOnly.call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, query, LIMIT))
                .hasMessage("operation forbidden: read only access prevents virConnectGetDomainCapabilities");
    }
}
