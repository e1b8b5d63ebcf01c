package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibxlDocumentTest {
    private final Map<String, String> files = new HashMap<>(Map.of("proc/cpuinfo", "flags : fpu pae x\n"));

    private LibxlDocument document() {
        HostView view = HostView.of(HostSource.of(files, Map.of("arch", "x86_64")), Dialect.DEFAULT);
        return new LibxlDocument(
                view, new XenDirectories("/bin", "/boot"), new ChosenCpuMap(ConnectionOptions.DEFAULT));
    }

    @Test
    void describesTheHostWithoutTheToolstackByTheKernelsFlags() {
        Host host = document().host(Optional.empty()).value().build();

        assertThat(host)
                .isEqualTo(Host.builder(new HostCpu(
                                Optional.of(Arch.X86_64), List.of("pae"), CpuDefinition.NONE, List.of(), Extras.NONE))
                        .powerManagement(PowerManagement.NONE)
                        .iommu(false)
                        .migrationFeatures(new MigrationFeatures(true, List.of(), Extras.NONE))
                        .netprefix("vif")
                        .build());
    }

    @Test
    void describesTheProcessorByTheWordsOfTheToolstack() {
        XlInfo info =
                XlText.parse("hw_caps : 078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000\n");

        assertThat(document()
                        .host(Optional.of(info))
                        .value()
                        .build()
                        .cpu()
                        .definition()
                        .model())
                .isPresent();
    }

    @Test
    void takesTheKernelsStringBeforeTheToolstacks() {
        Optional<XlInfo> info = Optional.of(XlText.parse("xen_caps : b\n"));
        assertThat(document().caps(info)).contains(XenCaps.ofToolstack("b"));
        assertThat(document().caps(Optional.empty())).isEmpty();

        files.put("sys/hypervisor/properties/capabilities", "a\n");
        assertThat(document().caps(info).orElseThrow().text()).isEqualTo("a");
    }

    @Test
    void hasTheGuestsOfTheString() {
        assertThat(document().guests(XenCaps.ofToolstack("hvm-3.0-x86_64")).value())
                .extracting(Guest::osType, guest -> guest.arch().emulator().orElse(""))
                .containsExactly(
                        tuple(OsType.HVM, "/bin/qemu-system-i386"), tuple(OsType.XENPVH, "/bin/qemu-system-i386"));
    }
}
