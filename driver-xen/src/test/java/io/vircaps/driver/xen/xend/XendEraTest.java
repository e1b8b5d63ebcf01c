package io.vircaps.driver.xen.xend;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.xen.hypervisor.XenGuest;
import io.vircaps.driver.xen.hypervisor.XenGuestKind;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.Machine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XendEraTest {
    private static Guest guest(String release, String xen, XenGuestKind kind, String... features) {
        XendEra era = new XendEra(
                Dialect.parse(release), "x86_64", Version.leading(xen).orElseThrow());
        return era.guest(new XenGuest(kind, Arch.I686, List.of(features)));
    }

    private static List<String> features(Guest guest) {
        return guest.features().stream()
                .map(feature -> feature.name()
                        + feature.byDefault().map(on -> on ? "+" : "-").orElse("")
                        + feature.toggle().map(yes -> yes ? "~" : "").orElse(""))
                .toList();
    }

    @Test
    void knowsWhenTokensMergedAndTheFormatterWasShared() {
        XendEra first = new XendEra(Dialect.parse("0.2.1"), "x86_64", new Version(0, 0, 0));
        XendEra merged = new XendEra(Dialect.parse("0.2.2"), "x86_64", new Version(0, 0, 0));
        XendEra shared = new XendEra(Dialect.parse("0.4.1"), "x86_64", new Version(0, 0, 0));

        assertThat(first.merges()).isFalse();
        assertThat(merged.merges()).isTrue();
        assertThat(merged.sharesFormatter()).isFalse();
        assertThat(shared.sharesFormatter()).isTrue();
    }

    @Test
    void choosesTheEmulatorByTheGuestThenByTheHost() {
        assertThat(guest("0.4.0", "3.0", XenGuestKind.HVM).arch().emulator()).contains("/usr/lib/xen/bin/qemu-dm");
        assertThat(guest("0.4.1", "3.0", XenGuestKind.HVM).arch().emulator()).contains("/usr/lib64/xen/bin/qemu-dm");
        assertThat(guest("0.4.0", "3.0", XenGuestKind.PV).arch().emulator()).isEmpty();
        assertThat(guest("0.4.1", "3.0", XenGuestKind.PV).arch().emulator()).isPresent();
        assertThat(guest("0.4.1", "3.0", XenGuestKind.HVM).arch().loader()).contains("/usr/lib/xen/boot/hvmloader");
    }

    @Test
    void namesMachinesByTheRelease() {
        assertThat(guest("0.4.0", "3.0", XenGuestKind.HVM).arch().machines())
                .extracting(Machine::name)
                .containsExactly("pc", "isapc");
        assertThat(guest("0.4.1", "3.0", XenGuestKind.HVM).arch().machines())
                .extracting(Machine::name)
                .containsExactly("xenfv");
        assertThat(guest("0.4.1", "3.0", XenGuestKind.PV).arch().machines())
                .extracting(Machine::name)
                .containsExactly("xenpv");
    }

    @ParameterizedTest
    @CsvSource({
        "0.3.1, 3.0, ''",
        "0.3.2, 3.0, 'acpi+~ apic+~'",
        "0.3.2, 3.1, 'acpi+~ apic-'",
        "0.4.1, 3.1, 'acpi+~ apic+~'",
        "0.4.1, 4.1, 'acpi+~ apic+'",
        "0.8.8, 3.2, 'acpi+~ apic+~'",
        "0.8.8, 3.3, 'acpi+~ apic+~ hap-~'",
        "0.9.3, 3.3, 'acpi+~ apic+~ hap-~'",
        "0.9.3, 3.4, 'acpi+~ apic+~ hap-~ viridian-~'"
    })
    void addsFeaturesOfHvmByReleaseAndXen(String release, String xen, String features) {
        assertThat(String.join(" ", features(guest(release, xen, XenGuestKind.HVM))))
                .isEqualTo(features);
    }

    @Test
    void addsNonpaeToPaeBeforeTokensMerged() {
        assertThat(features(guest("0.2.1", "3.0", XenGuestKind.PV, "pae"))).containsExactly("pae", "nonpae");
        assertThat(features(guest("0.2.2", "3.0", XenGuestKind.PV, "pae"))).containsExactly("pae");
    }
}
