package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.EnergyMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnergyMonitoringTest {
    private static final String PACKAGE = "sys/fs/resctrl/info/PERF_PKG_MON/";

    private final Map<String, String> files = new HashMap<>(Map.of("sys/devices/system/cpu/online", "0\n"));

    private Probed<HostCaches> probed() {
        return new CacheProbe(KernelFiles.of(files), 3).probe();
    }

    private static Optional<HostEnergy> energy(long maxMonitors, String... features) {
        return Optional.of(new HostEnergy(
                Optional.of(new EnergyMonitor(maxMonitors, List.of(features), Extras.NONE)), Extras.NONE));
    }

    @Test
    void namesTheEventsOfEnergyInTheKernelsOrder() {
        files.put(PACKAGE + "num_rmids", "96\n");
        files.put(PACKAGE + "mon_features", "activity\ncore_energy\n");

        assertThat(probed().value().energy()).isEqualTo(energy(96, "activity", "core_energy"));
    }

    @Test
    void leavesOutEventsOfPerformance() {
        files.put(PACKAGE + "num_rmids", "576\n");
        files.put(PACKAGE + "mon_features", "stalls_llc_hit\ncore_energy\nc6_res\n");

        assertThat(probed().value().energy()).isEqualTo(energy(576, "core_energy"));
    }

    @Test
    void isAbsentWhereOnlyPerformanceIsMonitored() {
        files.put(PACKAGE + "num_rmids", "576\n");
        files.put(PACKAGE + "mon_features", "c1_res\n");

        assertThat(probed().value().energy()).isEmpty();
        assertThat(probed().notes()).noneMatch(note -> note.reason() == HostReason.ENERGY_FAILED);
    }

    @Test
    void leavesTheBandwidthAloneWhereItsOwnFileIsMalformed() {
        files.put(PACKAGE + "num_rmids", "576\n");
        files.put("sys/fs/resctrl/info/L3_MON/num_rmids", "176\n");
        files.put("sys/fs/resctrl/info/L3_MON/mon_features", "mbm_total_bytes\n");

        assertThat(probed().value().energy()).isEmpty();
        assertThat(probed().value().bandwidth()).isPresent();
        assertThat(probed().notes()).anySatisfy(note -> {
            assertThat(note.reason()).isEqualTo(HostReason.ENERGY_FAILED);
            assertThat(note.subject()).endsWith("PERF_PKG_MON/mon_features");
        });
    }
}
