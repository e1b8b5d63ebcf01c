package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostProbeTest {
    private static final String CPU = "sys/devices/system/cpu";

    private final Map<String, String> files = new HashMap<>(Map.of(
            CPU + "/present",
            "0\n",
            CPU + "/online",
            "0\n",
            CPU + "/cpu0/topology/core_id",
            "0\n",
            "proc/meminfo",
            "MemTotal: 2048 kB\n",
            "sys/kernel/iommu_groups/0/type",
            "DMA\n",
            "sys/devices/virtual/dmi/id/product_uuid",
            "1b4e28ba-2fa1-11d2-883f-0016d3cca427\n"));

    private HostSource source() {
        return HostSource.of(files, Map.of("logind.CanSuspend", "yes"));
    }

    private Probed<Host> probe(HostRequest request) {
        return new HostProbe(HostView.of(source(), Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE).probe(request);
    }

    private Probed<Host> probe(HostPart... parts) {
        return probe(HostRequest.of(ConfigDirectory.system(source()), Set.of(parts)));
    }

    @Test
    void probesTheArchitectureAlone() {
        assertThat(probe().value())
                .isEqualTo(Host.builder(HostCpu.of(Arch.X86_64))
                        .iommu(false)
                        .powerManagement(PowerManagement.NONE)
                        .build());
        assertThat(probe().notes()).isEmpty();
    }

    @Test
    void probesThePartsOfTheRequest() {
        assertThat(probe(HostPart.UUID).value().uuid())
                .map(UUID::toString)
                .contains("1b4e28ba-2fa1-11d2-883f-0016d3cca427");
        assertThat(probe(HostPart.IOMMU).value().iommu()).contains(true);
        assertThat(probe(HostPart.PAGES).value().cpu().pages()).hasSize(1);
        assertThat(probe(HostPart.CPU).value().cpu().definition().topology()).isPresent();
        assertThat(probe(HostPart.TOPOLOGY).value().topology()).isPresent();
        assertThat(probe(HostPart.POWER_MANAGEMENT).value().powerManagement())
                .contains(new PowerManagement(true, false, false, Extras.NONE));
        assertThat(probe(HostPart.CACHE).notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.RESCTRL_MISSING, HostReason.CACHE_MISSING);
    }

    @Test
    void addsWhatTheDriverDeclaresAboutMigration() {
        MigrationFeatures migration = new MigrationFeatures(true, List.of("tcp"), Extras.NONE);
        HostRequest request = HostRequest.of(ConfigDirectory.system(source()), Set.of());

        assertThat(probe(request.migration(migration)).value().migrationFeatures())
                .contains(migration);
    }
}
