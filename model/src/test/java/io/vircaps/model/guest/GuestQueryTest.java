package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.GuestQuery.Match;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The rules of libvirt's {@code virCapabilitiesDomainDataLookup} on a host of our own. */
class GuestQueryTest {
    private static final String X86 = "/usr/bin/qemu-system-x86_64";
    private static final String KVM = "/usr/bin/qemu-kvm";
    private static final String ARM = "/usr/bin/qemu-system-arm";

    private static final Domain OWN_KVM = new Domain(
            DomainType.KVM,
            Optional.of(KVM),
            Optional.empty(),
            List.of(machine("pc-kvm", "pc-kvm-1.0"), Machine.of("pc-kvm-1.0")),
            Extras.NONE);

    private static final Capabilities HOST = capabilities(
            Arch.X86_64,
            guest(
                    OsType.HVM,
                    Arch.ARMV7L,
                    Optional.of(ARM),
                    List.of(Machine.of("virt"), Machine.of("versatilepb")),
                    Domain.of(DomainType.QEMU)),
            guest(
                    OsType.HVM,
                    Arch.I686,
                    Optional.of("/usr/bin/qemu-system-i386"),
                    List.of(machine("pc", "pc-i440fx-7.2")),
                    Domain.of(DomainType.QEMU),
                    Domain.of(DomainType.KVM)),
            guest(
                    OsType.HVM,
                    Arch.X86_64,
                    Optional.of(X86),
                    List.of(machine("pc", "pc-i440fx-7.2"), machine("q35", "pc-q35-7.2")),
                    Domain.of(DomainType.QEMU),
                    OWN_KVM),
            guest(OsType.EXE, Arch.X86_64, Optional.of("/usr/lib/libvirt_lxc"), List.of(), Domain.of(DomainType.LXC)));

    private static Machine machine(String name, String canonical) {
        return new Machine(name, Optional.of(canonical), OptionalInt.empty(), false, Extras.NONE);
    }

    private static Guest guest(
            OsType os, Arch arch, Optional<String> emulator, List<Machine> machines, Domain... domains) {
        GuestArch guestArch =
                new GuestArch(arch, 64, emulator, Optional.empty(), machines, Arrays.asList(domains), Extras.NONE);
        return new Guest(os, guestArch, List.of(), Extras.NONE);
    }

    private static Capabilities capabilities(Arch host, Guest... guests) {
        return new Capabilities(
                Optional.of(Host.builder(HostCpu.of(host)).build()),
                Arrays.asList(guests),
                Optional.empty(),
                Extras.NONE);
    }

    /** What was found as {@code os/arch/type/emulator/machine}, or none. */
    private static String found(GuestQuery query) {
        return query.in(HOST).map(GuestQueryTest::text).orElse("none");
    }

    private static String text(Match match) {
        return String.join(
                " ",
                match.guest().osType().name(),
                match.guest().arch().name().name(),
                match.domain().type().name(),
                match.domain().emulator().orElse("-"),
                match.machine().map(Machine::name).orElse("-"));
    }

    @Test
    void prefersTheArchitectureOfTheHostToTheFirst() {
        assertThat(found(GuestQuery.ANY)).isEqualTo("hvm x86_64 qemu " + X86 + " pc");
        assertThat(found(GuestQuery.ANY.osType(OsType.HVM))).isEqualTo("hvm x86_64 qemu " + X86 + " pc");
    }

    @Test
    void takesAnotherArchitectureWhereTheHostsDoesNotFit() {
        assertThat(found(GuestQuery.ANY.osType(OsType.HVM).machine("virt")))
                .isEqualTo("hvm armv7l qemu " + ARM + " virt");
        assertThat(found(GuestQuery.ANY.emulator(ARM))).isEqualTo("hvm armv7l qemu " + ARM + " virt");
    }

    /** As libvirt does: it passes over a domain for its machines only where it has some. */
    @Test
    void acceptsAnyMachineWhereThereAreNone() {
        assertThat(found(GuestQuery.ANY.machine("virt"))).isEqualTo("exe x86_64 lxc /usr/lib/libvirt_lxc -");
    }

    @Test
    void keepsTheRequestedArchitecture() {
        assertThat(found(GuestQuery.ANY.arch(Arch.ARMV7L))).isEqualTo("hvm armv7l qemu " + ARM + " virt");
        assertThat(found(GuestQuery.ANY.arch(Arch.ARMV7L).domainType(DomainType.KVM)))
                .isEqualTo("none");
        assertThat(found(GuestQuery.ANY.arch(Arch.PPC64))).isEqualTo("none");
    }

    @Test
    void seesTheDomainsOwnEmulatorAndMachinesOnly() {
        assertThat(found(GuestQuery.ANY.domainType(DomainType.KVM))).isEqualTo("hvm x86_64 kvm " + KVM + " pc-kvm");
        assertThat(found(GuestQuery.ANY.emulator(KVM))).isEqualTo("hvm x86_64 kvm " + KVM + " pc-kvm");
        assertThat(found(GuestQuery.ANY
                        .arch(Arch.X86_64)
                        .domainType(DomainType.KVM)
                        .machine("q35")))
                .isEqualTo("none");
        assertThat(found(GuestQuery.ANY.domainType(DomainType.KVM).emulator(X86)))
                .isEqualTo("none");
    }

    @Test
    void findsAMachineByEitherName() {
        assertThat(found(GuestQuery.ANY.machine("q35"))).isEqualTo("hvm x86_64 qemu " + X86 + " q35");
        assertThat(found(GuestQuery.ANY.machine("pc-q35-7.2"))).isEqualTo("hvm x86_64 qemu " + X86 + " q35");
        assertThat(found(GuestQuery.ANY.machine("pc-kvm-1.0"))).isEqualTo("hvm x86_64 kvm " + KVM + " pc-kvm");
    }

    @Test
    void requiresNoMachineOfAGuestWithoutMachines() {
        assertThat(found(GuestQuery.ANY.osType(OsType.EXE).machine("whatever")))
                .isEqualTo("exe x86_64 lxc /usr/lib/libvirt_lxc -");
        assertThat(found(GuestQuery.ANY.osType(OsType.HVM).machine("whatever"))).isEqualTo("none");
    }

    @Test
    void findsNothingForWhatIsNotThere() {
        assertThat(found(GuestQuery.ANY.osType(OsType.XEN))).isEqualTo("none");
        assertThat(found(GuestQuery.ANY.domainType(new DomainType("bhyve")))).isEqualTo("none");
        assertThat(found(GuestQuery.ANY.emulator("/bin/true"))).isEqualTo("none");
        assertThat(found(GuestQuery.ANY.osType(OsType.EXE).domainType(DomainType.KVM)))
                .isEqualTo("none");
    }

    @Test
    void takesTheFirstOfAllWhereTheHostIsNotKnown() {
        Capabilities unknown = new Capabilities(Optional.empty(), HOST.guests(), Optional.empty(), Extras.NONE);
        assertThat(GuestQuery.ANY.in(unknown).map(match -> match.guest().arch().name()))
                .contains(Arch.ARMV7L);
    }
}
