package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.daemon.HostCopy;
import io.vircaps.daemon.RunningDaemon;
import io.vircaps.model.node.PageSharing.Figure;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.TypedParameter;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NodeHandlersTest extends AbstractHandlerTest {
    @Test
    void replyTheFiguresOfTheHost() {
        assertThat(call(Procedures.NODE_GET_INFO)).isEqualTo(local.node().info());
        assertThat(call(Procedures.NODE_GET_CPU_MAP, new GetCpuMapArgs(true, true, 0))
                        .toCpuMap())
                .isEqualTo(local.node().cpuMap());
        assertThat(call(Procedures.NODE_GET_FREE_MEMORY))
                .isEqualTo(local.node().freeMemory(OptionalInt.empty()).bytes());
        assertThat(call(Procedures.NODE_GET_CELLS_FREE_MEMORY, new GetCellsFreeMemoryArgs(0, 9)))
                .containsExactly(local.node().freeMemory(OptionalInt.of(0)).bytes());
        assertThat(call(Procedures.NODE_GET_FREE_PAGES, new GetFreePagesArgs(List.of(4), 0, 3, 0)))
                .hasSize(1);
    }

    @Test
    void replyStatisticsInTwoSteps() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
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
    void replyNodeMemoryParametersInTwoSteps() throws IOException {
        HostCopy host = HostCopy.of(RunningDaemon.HOST, directory.resolve("host"));
        host.write("sys/kernel/mm/ksm/pages_to_scan", "100\n");
        host.write("sys/kernel/mm/ksm/full_scans", "7\n");
        Path other = Files.createDirectory(directory.resolve("other"));
        try (RunningDaemon sharing = RunningDaemon.of(other, host.directory());
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
}
