package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.kernel.resctrl.ResctrlInfo.Bandwidth;
import io.vircaps.kernel.resctrl.ResctrlInfo.Monitoring;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode.BandwidthControl;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BandwidthProbeTest {
    private static final Bandwidth BANDWIDTH = new Bandwidth(10, 20, 8);
    private static final Monitoring MONITORING =
            new Monitoring(176, OptionalLong.empty(), List.of("llc_occupancy", "mbm_total_bytes"));

    private static CacheBank bank(long id, int level, int cpu) {
        return new CacheBank(
                id, level, CacheType.BOTH, MemorySize.ofKibibytes(1024), CpuSet.of(cpu), List.of(), Extras.NONE);
    }

    private static ResctrlInfo resctrl(Optional<Bandwidth> bandwidth, Optional<Monitoring> monitoring) {
        return new ResctrlInfo(List.of(), bandwidth, monitoring);
    }

    @Test
    void hasANodeForEachBankOfTheHighestLevelInTheirOrder() {
        List<CacheBank> banks = List.of(bank(7, 2, 0), bank(5, 3, 1), bank(4, 3, 2));
        List<BandwidthControl> controls = List.of(new BandwidthControl(10, 20, 8, Extras.NONE));

        assertThat(BandwidthProbe.bandwidth(banks, resctrl(Optional.of(BANDWIDTH), Optional.empty())))
                .contains(new MemoryBandwidth(
                        List.of(
                                new BandwidthNode(5, CpuSet.of(1), controls, Extras.NONE),
                                new BandwidthNode(4, CpuSet.of(2), controls, Extras.NONE)),
                        Optional.empty(),
                        Extras.NONE));
    }

    @Test
    void hasAMonitorOfBandwidthWithoutAControl() {
        assertThat(BandwidthProbe.bandwidth(List.of(bank(0, 3, 0)), resctrl(Optional.empty(), Optional.of(MONITORING))))
                .contains(new MemoryBandwidth(
                        List.of(),
                        Optional.of(new BandwidthMonitor(176, List.of("mbm_total_bytes"), Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void isAbsentWithoutNodesAndMonitor() {
        assertThat(BandwidthProbe.bandwidth(List.of(bank(0, 3, 0)), ResctrlInfo.NONE))
                .isEmpty();
        assertThat(BandwidthProbe.bandwidth(List.of(), resctrl(Optional.of(BANDWIDTH), Optional.empty())))
                .isEmpty();
    }
}
