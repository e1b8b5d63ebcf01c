package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TestNodeTest {
    private static final NodeInfo INFO =
            new NodeInfo("i686", MemorySize.ofKibibytes(1), 16, 1400, new NodeInfo.Shape(2, 2, 2, 2));

    private static TestNode node(boolean hasCells) {
        HostSource host = HostSource.of(Map.of("proc/sys/kernel/hostname", "host.example\n"), Map.of());
        Capabilities document =
                TestCapabilities.of(host, Dialect.DEFAULT, hasCells).value();
        return new TestNode(host, INFO, hasCells, () -> document);
    }

    @Test
    void hasTheConstantsOfLibvirt() {
        TestNode node = node(true);

        assertThat(node.info()).isEqualTo(INFO);
        assertThat(node.hostname()).isEqualTo("host.example");
        assertThat(node.cpuMap()).isEqualTo(new NodeCpuMap(8, CpuSet.of(0, 2, 4)));
        assertThat(node.cpuStats(OptionalInt.of(3)))
                .isEqualTo(node.cpuStats(OptionalInt.empty()))
                .isEqualTo(new CpuTimes(34_678_723_400_000L, 9_797_400_000L, 87_264_900_000L, 763_600_000L));
        assertThat(node.sysinfo())
                .isEqualTo(new Sysinfo(List.of(new SysinfoBlock(
                        SysinfoPart.BIOS,
                        List.of(
                                new SysinfoBlock.Entry(Optional.of("vendor"), "LENOVO"),
                                new SysinfoBlock.Entry(Optional.of("version"), "G4ETA1WW (2.61 )"),
                                new SysinfoBlock.Entry(Optional.of("date"), "05/07/2014"),
                                new SysinfoBlock.Entry(Optional.of("release"), "2.61"))))));
        assertThat(node.securityModel().model()).isEqualTo("testSecurity");
    }

    @Test
    void hasFreeMemoryOfItsCells() {
        TestNode node = node(true);

        assertThat(node.freeMemory(OptionalInt.empty())).isEqualTo(MemorySize.ofKibibytes(3072));
        assertThat(node.freeMemory(OptionalInt.of(0))).isEqualTo(MemorySize.ofBytes(2097152));
        assertThat(node.freeMemory(OptionalInt.of(1))).isEqualTo(MemorySize.ofBytes(4194304));
        assertThatThrownBy(() -> node.freeMemory(OptionalInt.of(2)))
                .hasMessage("invalid argument: Range exceeds available cells");
    }

    @Test
    void hasNoFreeMemoryWithoutCells() {
        assertThat(node(false).freeMemory(OptionalInt.empty())).isEqualTo(MemorySize.ZERO);
        assertThatThrownBy(() -> node(false).freeMemory(OptionalInt.of(0))).isInstanceOf(VircapsException.class);
    }

    @Test
    void hasASeriesOfFreePages() {
        assertThat(node(true)
                        .freePages(
                                OptionalInt.of(1),
                                List.of(MemorySize.ofKibibytes(4), MemorySize.ofKibibytes(8), MemorySize.ZERO)))
                .containsExactly(19L, 45L, 97L);
    }
}
