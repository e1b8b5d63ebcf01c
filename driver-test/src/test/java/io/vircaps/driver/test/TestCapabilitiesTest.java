package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestCapabilitiesTest {
    private static Probed<Capabilities> of(Map<String, String> files, String dialect, boolean hasCells) {
        return TestCapabilities.of(HostSource.of(files, Map.of()), Dialect.parse(dialect), hasCells);
    }

    private static Host host(boolean hasCells) {
        return of(Map.of(), "9.0.0", hasCells).value().host().orElseThrow();
    }

    @Test
    void describeAMadeUpHost() {
        Host host = host(true);

        assertThat(host.cpu())
                .isEqualTo(new HostCpu(
                        Optional.of(Arch.I686),
                        List.of("pae", "nonpae"),
                        CpuDefinition.NONE,
                        TestCells.PAGES,
                        Extras.NONE));
        assertThat(host.topology().orElseThrow().cells()).isEqualTo(TestCells.of(Dialect.DEFAULT));
        assertThat(host(false).topology().orElseThrow().cells()).isEmpty();
        assertThat(host.powerManagement()).contains(PowerManagement.NONE);
        assertThat(host.securityModels())
                .containsExactly(new SecurityModel("testSecurity", "", List.of(), Extras.NONE));
    }

    @Test
    void haveTheIommuOfTheHost() {
        Map<String, String> files = Map.of("sys/kernel/iommu_groups/0/type", "DMA\n");

        assertThat(of(files, "9.0.0", true).value().host().orElseThrow().iommu())
                .contains(true);
        assertThat(of(files, "9.0.0", true).notes()).isEmpty();
        assertThat(host(true).iommu()).contains(false);
        assertThat(of(Map.of(), "9.0.0", true).notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.IOMMU_NOT_IN_USE);
    }

    @Test
    void haveTwoGuestsSince041() {
        assertThat(of(Map.of(), "0.4.1", true).value().guests())
                .extracting(Guest::osType, guest -> guest.arch().emulator().orElse(""))
                .containsExactly(tuple(OsType.HVM, "/usr/bin/test-hv"), tuple(OsType.XEN, "/usr/bin/test-hv"));
        assertThat(of(Map.of(), "0.4.0", true).value().guests())
                .extracting(Guest::osType, guest -> guest.arch().emulator().orElse(""))
                .containsExactly(tuple(OsType.LINUX, ""));
    }
}
