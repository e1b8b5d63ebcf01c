package io.vircaps.output.json;

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
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GuestJsonTest {
    private static final Extras EXTRAS = Compact.EXTRAS;
    private static final String EXTRA = Compact.EXTRA;

    @Test
    void writesEveryPart() {
        Machine machine = new Machine("q35", Optional.of("pc-q35"), OptionalInt.of(1), true, EXTRAS);
        Domain domain =
                new Domain(DomainType.KVM, Optional.of("/e"), Optional.of("/l"), List.of(Machine.of("pc")), EXTRAS);
        GuestArch arch = new GuestArch(
                Arch.X86_64,
                64,
                Optional.of("/emulator"),
                Optional.of("/loader"),
                List.of(machine),
                List.of(domain),
                EXTRAS);
        Guest guest = new Guest(
                OsType.HVM,
                arch,
                List.of(
                        new GuestFeature("acpi", Optional.of(true), Optional.of(false), EXTRAS),
                        GuestFeature.of("pae")),
                EXTRAS);
        assertThat(Compact.json(json -> GuestJson.write(json, guest)))
                .isEqualTo("{'os_type':'hvm','arch':{'name':'x86_64','wordsize_bits':64,'emulator':'/emulator',"
                        + "'loader':'/loader','machine':[{'name':'q35','canonical':'pc-q35','maxCpus':1,"
                        + "'deprecated':true" + EXTRA + "}],'domain':[{'type':'kvm','emulator':'/e','loader':'/l',"
                        + "'machine':[{'name':'pc','deprecated':false}]" + EXTRA + "}]" + EXTRA + "},"
                        + "'features':[{'name':'acpi','default':true,'toggle':false" + EXTRA + "},{'name':'pae'}]"
                        + EXTRA + "}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        GuestArch arch = new GuestArch(
                Arch.I686,
                32,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(Domain.of(DomainType.QEMU)),
                Extras.NONE);
        assertThat(Compact.json(json -> GuestJson.write(json, new Guest(OsType.HVM, arch, List.of(), Extras.NONE))))
                .isEqualTo("{'os_type':'hvm','arch':{'name':'i686','wordsize_bits':32,'machine':[],"
                        + "'domain':[{'type':'qemu','machine':[]}]},'features':[]}");
    }
}
