package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Memory of a host with the cells 0 and 2, and no cell 1. */
class NodeCellsTest extends AbstractHandlerTest {
    private static final long FREE_0 = 2_023_416;
    private static final long FREE_2 = 2_064_384;

    private RunningDaemon sparseDaemon;
    private Session sparse;

    @BeforeEach
    void connectToASparseHost() throws IOException {
        Path other = Files.createDirectory(directory.resolve("sparse"));
        sparseDaemon = RunningDaemon.of(other, Fixtures.host("fake-x86_64-sparse-offline"));
        sparse = sparseDaemon.session();
        sparse.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
    }

    @AfterEach
    void stopIt() {
        sparseDaemon.close();
    }

    private List<Long> freeMemory(int first, int most) {
        return sparse.call(Procedures.NODE_GET_CELLS_FREE_MEMORY, new GetCellsFreeMemoryArgs(first, most), LIMIT);
    }

    private List<Long> freePages(int first, int count) {
        return sparse.call(Procedures.NODE_GET_FREE_PAGES, new GetFreePagesArgs(List.of(4), first, count, 0), LIMIT);
    }

    @Test
    void replyNoFreeMemoryForAMissingCell() {
        assertThat(freeMemory(0, 9)).containsExactly(FREE_0 * 1024, 0L, FREE_2 * 1024);
        assertThat(freeMemory(1, 1)).containsExactly(0L);
        assertThat(freeMemory(2, -1)).containsExactly(FREE_2 * 1024);
        assertThat(freeMemory(0, 0)).isEmpty();
        assertThatThrownBy(() -> freeMemory(3, 1)).hasMessage("internal error: start cell 3 out of range (0-2)");
    }

    @Test
    void countNoPagesOfAMissingCell() {
        assertThat(freePages(0, 1)).containsExactly(FREE_0 / 4);
        assertThat(freePages(2, 5)).containsExactly(FREE_2 / 4);
        assertThatThrownBy(() -> freePages(0, 2)).hasMessage("operation failed: NUMA node 1 is not available");
        assertThatThrownBy(() -> freePages(3, 1)).hasMessage("internal error: start cell 3 out of range (0-2)");
        assertThatThrownBy(() -> freePages(0, 0)).hasMessage("internal error: no suitable info found");
    }

    @Test
    void startWithTheWholeHostIfRequested() {
        assertThat(freePages(-1, 1)).containsExactly((FREE_0 + FREE_2) / 4);
        assertThat(freePages(-1, 2)).containsExactly((FREE_0 + FREE_2) / 4, FREE_0 / 4);
    }
}
