package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.xdr.ByteString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteNodeTest {
    private static final NodeInfo INFO =
            new NodeInfo("x86_64", MemorySize.ofKibibytes(8), 2, 2596, new NodeInfo.Shape(1, 1, 2, 1));

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

    private RemoteNode node() {
        return new RemoteNode(daemon.calls());
    }

    @Test
    void returnsTheFiguresOfTheDaemon() {
        daemon.on(Procedures.NODE_GET_INFO, nothing -> INFO)
                .on(Procedures.CONNECT_GET_HOSTNAME, nothing -> "host1")
                .on(Procedures.CONNECT_GET_SYSINFO, flags -> "<sysinfo/>")
                .on(Procedures.NODE_GET_SECURITY_MODEL, nothing -> new GetSecurityModelRet("apparmor", "0"));
        assertThat(node().info()).isEqualTo(INFO);
        assertThat(node().hostname()).isEqualTo("host1");
        assertThat(node().sysinfoXml()).isEqualTo("<sysinfo/>");
        assertThat(node().sysinfo().blocks()).isEmpty();
        assertThat(node().securityModel().model()).isEqualTo("apparmor");
        assertThat(node().securityModel().doi()).isEqualTo("0");
    }

    @Test
    void requestsMapAndNumberOfTheOnlineCpus() {
        NodeCpuMap map = new NodeCpuMap(4, CpuSet.parse("0,2"));
        daemon.on(Procedures.NODE_GET_CPU_MAP, args -> GetCpuMapRet.of(map, args));
        assertThat(node().cpuMap()).isEqualTo(map);
        assertThat(daemon.received()).containsExactly(new GetCpuMapArgs(true, true, 0));
    }

    @Test
    void refusesAMapWithoutCpus() {
        daemon.on(Procedures.NODE_GET_CPU_MAP, args -> new GetCpuMapRet(ByteString.of(), 0, 0));
        assertThatThrownBy(() -> node().cpuMap())
                .isInstanceOf(RemoteException.BadReply.class)
                .hasMessageContaining("expected a number of CPUs, found '0'");
    }

    @Test
    void requestsMemoryOfOneCellOrOfTheHost() {
        daemon.on(Procedures.NODE_GET_FREE_MEMORY, nothing -> 4096L)
                .on(Procedures.NODE_GET_CELLS_FREE_MEMORY, args -> List.of(1024L * args.startCell()));
        assertThat(node().freeMemory(OptionalInt.empty())).isEqualTo(MemorySize.ofBytes(4096));
        assertThat(node().freeMemory(OptionalInt.of(3))).isEqualTo(MemorySize.ofBytes(3072));
        assertThat(daemon.received()).contains(new GetCellsFreeMemoryArgs(3, 1));
    }

    @Test
    void refusesMemoryOfMoreThanOneCell() {
        daemon.on(Procedures.NODE_GET_CELLS_FREE_MEMORY, args -> List.of(1L, 2L));
        assertThatThrownBy(() -> node().freeMemory(OptionalInt.of(0)))
                .isInstanceOf(RemoteException.BadReply.class)
                .hasMessageContaining("expected one cell, found '2'");
    }

    @Test
    void requestsFreePagesInKib() {
        daemon.on(Procedures.NODE_GET_FREE_PAGES, args -> List.of(7L, 8L));
        List<MemorySize> sizes = List.of(MemorySize.ofKibibytes(4), MemorySize.ofKibibytes(2048));
        assertThat(node().freePages(OptionalInt.empty(), sizes)).containsExactly(7L, 8L);
        assertThat(daemon.received()).containsExactly(new GetFreePagesArgs(List.of(4, 2048), -1, 1, 0));
        assertThatThrownBy(() -> node().freePages(OptionalInt.of(0), sizes.subList(0, 1)))
                .isInstanceOf(RemoteException.BadReply.class);
        assertThatThrownBy(() -> node().freePages(OptionalInt.of(0), List.of(MemorySize.ofBytes(1500))))
                .hasMessageContaining("page size: expected KiB");
    }
}
