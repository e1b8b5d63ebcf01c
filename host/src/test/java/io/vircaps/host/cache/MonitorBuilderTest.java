package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.resctrl.ResctrlInfo.Monitoring;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MonitorBuilderTest {
    private static Optional<Monitoring> monitoring(String... features) {
        return Optional.of(new Monitoring(176, OptionalLong.of(270336), List.of(features)));
    }

    @Test
    void sortsFeaturesIntoCacheAndBandwidthByTheirPrefix() {
        Optional<Monitoring> monitoring =
                monitoring("mbm_total_bytes", "llc_occupancy", "other", "llc_new", "mbm_local_bytes");

        assertThat(MonitorBuilder.cache(monitoring))
                .contains(new CacheMonitor(
                        3,
                        Optional.of(MemorySize.ofBytes(270336)),
                        176,
                        List.of("llc_occupancy", "llc_new"),
                        Extras.NONE));
        assertThat(MonitorBuilder.bandwidth(monitoring))
                .contains(new BandwidthMonitor(176, List.of("mbm_total_bytes", "mbm_local_bytes"), Extras.NONE));
    }

    @Test
    void hasAThresholdOfZeroWithoutItsFile() {
        Monitoring monitoring = new Monitoring(8, OptionalLong.empty(), List.of("llc_occupancy"));

        assertThat(MonitorBuilder.cache(Optional.of(monitoring)).orElseThrow().reuseThreshold())
                .contains(MemorySize.ZERO);
    }

    @Test
    void hasNoMonitorWithoutFeatures() {
        assertThat(MonitorBuilder.cache(monitoring("mbm_total_bytes"))).isEmpty();
        assertThat(MonitorBuilder.bandwidth(monitoring("llc_occupancy"))).isEmpty();
        assertThat(MonitorBuilder.energy(monitoring("llc_occupancy", "c1_res"))).isEmpty();
        assertThat(MonitorBuilder.cache(Optional.empty())).isEmpty();
        assertThat(MonitorBuilder.bandwidth(Optional.empty())).isEmpty();
        assertThat(MonitorBuilder.energy(Optional.empty())).isEmpty();
    }

    @Test
    void namesEventsOfEnergyInTheKernelsOrderWithoutThoseOfPerformance() {
        assertThat(MonitorBuilder.energy(monitoring("activity", "stalls_llc_hit", "core_energy")))
                .contains(new HostEnergy(
                        Optional.of(new EnergyMonitor(176, List.of("activity", "core_energy"), Extras.NONE)),
                        Extras.NONE));
    }
}
