package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.PageSharing.Figure;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.TypedParameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeStatisticsTest {
    private static final List<Stat> TIMES =
            List.of(new Stat("kernel", 1), new Stat("user", 2), new Stat("idle", 3), new Stat("iowait", 4));

    @TempDir
    private Path directory;

    private ScriptedDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = ScriptedDaemon.in(directory);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private NodeStatistics statistics() {
        return new NodeStatistics(daemon.calls());
    }

    private static GetStatsRet stats(List<Stat> all, int room) {
        return room == 0 ? new GetStatsRet(List.of(), all.size()) : new GetStatsRet(all, 0);
    }

    @Test
    void requestTheirNumberFirst() {
        daemon.on(Procedures.NODE_GET_CPU_STATS, args -> stats(TIMES, args.nparams()));
        assertThat(statistics().cpuTimes(1)).isEqualTo(new CpuTimes(1, 2, 3, 4));
        assertThat(daemon.received()).containsExactly(new GetCpuStatsArgs(1, 0, 0), new GetCpuStatsArgs(1, 4, 0));
    }

    @Test
    void needEveryTime() {
        daemon.on(Procedures.NODE_GET_CPU_STATS, args -> stats(TIMES.subList(0, 3), args.nparams()));
        assertThatThrownBy(() -> statistics().cpuTimes(-1))
                .isInstanceOf(RemoteException.BadReply.class)
                .hasMessageContaining("a time 'iowait'");
    }

    @Test
    void leaveOutMemoryThatIsNotCounted() {
        List<Stat> memory = List.of(new Stat("total", 100), new Stat("cached", 7));
        daemon.on(Procedures.NODE_GET_MEMORY_STATS, args -> stats(memory, args.nparams()));
        assertThat(statistics().memory(0).total()).contains(MemorySize.ofKibibytes(100));
        assertThat(statistics().memory(0).cached()).contains(MemorySize.ofKibibytes(7));
        assertThat(statistics().memory(0).free()).isEmpty();
        assertThat(statistics().memory(0).buffers()).isEmpty();
    }

    @Test
    void skipUnknownParameters() {
        Figure first = Figure.PAGES_TO_SCAN;
        List<TypedParameter> parameters = List.of(
                new TypedParameter(first.libvirtName(), new TypedParameter.UnsignedInt(-1)),
                new TypedParameter("of_a_newer_daemon", new TypedParameter.Flag(true)));
        daemon.on(Procedures.NODE_GET_MEMORY_PARAMETERS, args -> new GetParametersRet(parameters, 2));
        assertThat(statistics().pageSharing().figures()).containsOnlyKeys(first).containsValue(4_294_967_295L);
    }
}
