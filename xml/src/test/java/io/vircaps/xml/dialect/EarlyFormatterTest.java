package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyFormatterTest {
    private static Guest guest(String... types) {
        List<Domain> domains =
                Stream.of(types).map(DomainType::new).map(Domain::of).toList();
        GuestArch arch =
                new GuestArch(Arch.I686, 32, Optional.empty(), Optional.empty(), List.of(), domains, Extras.NONE);
        return new Guest(OsType.HVM, arch, List.of(), Extras.NONE);
    }

    private static EarlyFormatter of(Guest... guests) {
        return EarlyFormatter.of(new Capabilities(Optional.empty(), List.of(guests), Optional.empty(), Extras.NONE));
    }

    @ParameterizedTest
    @CsvSource({"qemu, QEMU", "kqemu, QEMU", "kvm, QEMU", "xen, XEN", "test, OTHER", "lxc, OTHER", "new, OTHER"})
    void isKnownByTheDomainType(String type, EarlyFormatter formatter) {
        assertThat(of(guest(type))).isEqualTo(formatter);
    }

    @Test
    void isKnownByTheFirstOfSeveralTypes() {
        assertThat(of(guest("xen", "kvm"), guest("qemu"))).isEqualTo(EarlyFormatter.XEN);
        assertThat(of(guest(), guest("kvm", "xen"))).isEqualTo(EarlyFormatter.QEMU);
    }

    @Test
    void isOtherWithoutDomain() {
        assertThat(of()).isEqualTo(EarlyFormatter.OTHER);
        assertThat(of(guest())).isEqualTo(EarlyFormatter.OTHER);
    }
}
