package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    private static Guest guest(OsType osType, Arch arch, String emulator) {
        GuestArch guestArch =
                new GuestArch(arch, 64, Optional.of(emulator), Optional.empty(), List.of(), List.of(), Extras.NONE);
        return new Guest(osType, guestArch, List.of(), Extras.NONE);
    }

    private static final Guest FIRST = guest(OsType.HVM, Arch.X86_64, "/usr/bin/first");
    private static final Guest SECOND = guest(OsType.HVM, Arch.X86_64, "/usr/bin/second");
    private static final Guest CONTAINER = guest(OsType.EXE, Arch.X86_64, "/usr/lib/libvirt_lxc");

    private static Capabilities capabilities(List<Guest> guests) {
        return new Capabilities(Optional.empty(), guests, Optional.empty(), Extras.NONE);
    }

    @Test
    void findsTheFirstGuestOfAnOsTypeAndArchitecture() {
        Capabilities capabilities = capabilities(List.of(CONTAINER, FIRST, SECOND));

        assertThat(capabilities.guest(OsType.HVM, Arch.X86_64)).hasValue(FIRST);
        assertThat(capabilities.guest(OsType.EXE, Arch.X86_64)).hasValue(CONTAINER);
        assertThat(capabilities.guest(OsType.HVM, Arch.AARCH64)).isEmpty();
        assertThat(capabilities.guest(OsType.XEN, Arch.X86_64)).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItIsMadeOf() {
        List<Guest> guests = new ArrayList<>(List.of(FIRST));
        Capabilities capabilities = capabilities(guests);
        guests.clear();

        assertThat(capabilities.guests()).containsExactly(FIRST);
    }
}
