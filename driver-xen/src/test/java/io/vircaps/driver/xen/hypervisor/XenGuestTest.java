package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XenGuestTest {
    private static final XenDirectories DIRECTORIES = new XenDirectories("/bin", "/boot");

    private static XenGuest guest(XenGuestKind kind, String... features) {
        return new XenGuest(kind, Arch.X86_64, List.of(features));
    }

    @Test
    void listsFeaturesInLibvirtsOrder() {
        assertThat(guest(XenGuestKind.PV, "nonpae").with("pae")).isEqualTo(guest(XenGuestKind.PV, "pae", "nonpae"));
        assertThat(guest(XenGuestKind.PV, "pae").with("pae")).isEqualTo(guest(XenGuestKind.PV, "pae"));
    }

    @Test
    void isMetByTokensOfItsArchitectureAndKind() {
        assertThat(guest(XenGuestKind.HVM).isMetBy(Arch.X86_64, true)).isTrue();
        assertThat(guest(XenGuestKind.HVM).isMetBy(Arch.X86_64, false)).isFalse();
        assertThat(guest(XenGuestKind.PVH).isMetBy(Arch.X86_64, false)).isTrue();
        assertThat(guest(XenGuestKind.PV).isMetBy(Arch.I686, false)).isFalse();
    }

    @Test
    void isAParavirtualGuestWithoutLoader() {
        Guest guest = guest(XenGuestKind.PV, "pae").toGuest(DIRECTORIES);

        assertThat(guest.osType()).isEqualTo(OsType.XEN);
        assertThat(guest.arch())
                .isEqualTo(new GuestArch(
                        Arch.X86_64,
                        64,
                        Optional.of("/bin/qemu-system-i386"),
                        Optional.empty(),
                        List.of(Machine.of("xenpv")),
                        List.of(Domain.of(DomainType.XEN)),
                        Extras.NONE));
        assertThat(guest.features()).containsExactly(GuestFeature.of("pae"));
    }

    @Test
    void isAVirtualizedGuestWithLoaderAndSwitches() {
        Guest guest = guest(XenGuestKind.HVM).toGuest(DIRECTORIES);

        assertThat(guest.osType()).isEqualTo(OsType.HVM);
        assertThat(guest.arch().loader()).contains("/boot/hvmloader");
        assertThat(guest.features())
                .containsExactly(
                        GuestFeature.of("acpi", true, true),
                        GuestFeature.of("apic", true, false),
                        GuestFeature.of("hap", true, true));
    }

    @Test
    void isAPvhGuestWithHap() {
        Guest guest = guest(XenGuestKind.PVH).toGuest(DIRECTORIES);

        assertThat(guest.osType()).isEqualTo(OsType.XENPVH);
        assertThat(guest.arch().loader()).isEmpty();
        assertThat(guest.features()).containsExactly(GuestFeature.of("hap", true, true));
    }
}
