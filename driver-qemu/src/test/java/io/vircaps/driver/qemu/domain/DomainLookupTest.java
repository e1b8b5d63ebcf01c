package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.process.EmulatorFinder;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries for domains, with an emulator of x86_64 in PATH; the messages are libvirt's. */
class DomainLookupTest {
    private static final String X86 = "/usr/bin/qemu-system-x86_64";
    private static final List<MachineType> MACHINES = List.of(
            new MachineType("q35-new", Optional.of("q35"), 288, true, false),
            new MachineType("pc-new", Optional.of("pc"), 255, false, false));

    private final SampleEmulator emulator = new SampleEmulator();
    private boolean kvm = true;
    private boolean startsNamed;

    @BeforeEach
    void hasMachines() {
        emulator.machines = MACHINES;
    }

    private DomainLookup lookup(GuestQuery query) {
        HostSource host = HostSource.of(Map.of(), Map.of());
        QemuTarget target =
                new QemuTarget(QemuUri.of(ConnectionUri.parse("qemu:///system"), host), host, Dialect.DEFAULT);
        return new DomainLookup(
                new QemuGuestsBuilder(target.arch(), Dialect.DEFAULT, new OneEmulator()), target, query, startsNamed);
    }

    private DomainChoice choice(GuestQuery query) {
        emulator.kvm = kvm;
        DomainLookup lookup = lookup(query);
        return lookup.choice(lookup.emulator(), emulator.facts());
    }

    private void refuses(GuestQuery query, String sentence) {
        assertThatThrownBy(() -> choice(query))
                .isInstanceOf(VircapsException.class)
                .hasMessage(sentence);
    }

    @Test
    void selectsAsLibvirtDoes() {
        assertThat(choice(GuestQuery.ANY)).isEqualTo(new DomainChoice(X86, Arch.X86_64, DomainType.KVM, "pc-new"));
        kvm = false;
        assertThat(choice(GuestQuery.ANY.machine("q35")))
                .isEqualTo(new DomainChoice(X86, Arch.X86_64, DomainType.QEMU, "q35-new"));
    }

    @Test
    void servesI686ByTheEmulatorOfX86() {
        assertThat(choice(GuestQuery.ANY.arch(Arch.I686)).arch()).isEqualTo(Arch.I686);
    }

    @Test
    void refusesUnknownNames() {
        refuses(GuestQuery.ANY.arch(new Arch("abacus")), "invalid argument: unknown architecture: abacus");
        refuses(GuestQuery.ANY.domainType(new DomainType("vm")), "invalid argument: unknown virttype: vm");
        refuses(
                GuestQuery.ANY.machine("none"),
                "invalid argument: the machine 'none' is not supported by emulator '" + X86 + "'");
    }

    @Test
    void refusesWhatTheEmulatorCannotRun() {
        refuses(
                GuestQuery.ANY.domainType(DomainType.XEN),
                "invalid argument: Emulator '" + X86 + "' does not support virt type 'xen'");
        refuses(
                GuestQuery.ANY.arch(Arch.AARCH64).emulator(X86),
                "invalid argument: architecture from emulator 'x86_64' doesn't match given architecture 'aarch64'");
        kvm = false;
        refuses(
                GuestQuery.ANY.domainType(DomainType.KVM),
                "invalid argument: the accel 'kvm' is not supported by '" + X86 + "' on this host");
    }

    @Test
    void startsNoProgramOutsideThePath() {
        refuses(
                GuestQuery.ANY.emulator("/tmp/mine"),
                "unsupported configuration: emulator '/tmp/mine' is not one of those found in PATH");
    }

    @Test
    void startsANamedProgramIfAllowed() {
        startsNamed = true;

        assertThat(choice(GuestQuery.ANY.emulator("/tmp/mine")).emulator()).isEqualTo("/tmp/mine");
        assertThat(choice(GuestQuery.ANY.emulator("./mine").machine("q35")).emulator())
                .isEqualTo("./mine");
    }

    @Test
    void namesTheMissingAcceleratorAsLibvirtDoes() {
        kvm = false;
        for (String type : new String[] {"xen", "lxc", "test"}) {
            refuses(
                    GuestQuery.ANY.domainType(new DomainType(type)),
                    "invalid argument: the accel 'tcg' is not supported by '" + X86 + "' on this host");
        }
        refuses(
                GuestQuery.ANY.domainType(new DomainType("hvf")),
                "invalid argument: the accel 'hvf' is not supported by '" + X86 + "' on this host");
    }

    @Test
    void namesTheArchitectureWithoutEmulator() {
        refuses(
                GuestQuery.ANY.arch(Arch.S390X),
                "unsupported configuration: unable to find any emulator to serve 's390x' architecture");
    }

    @Test
    void takesTypeNoneForAbsent() {
        assertThat(choice(GuestQuery.ANY.domainType(new DomainType("none"))).type())
                .isEqualTo(DomainType.KVM);
    }

    @Test
    void refusesAnArchitectureThatARelatedEmulatorDoesNotServe() {
        emulator.target = "i386";

        refuses(GuestQuery.ANY, "invalid argument: Emulator '" + X86 + "' does not support arch 'x86_64'");
    }

    @Test
    void servesSmallerArchitecturesOfArmAndPower() {
        startsNamed = true;
        emulator.target = "aarch64";
        assertThat(choice(GuestQuery.ANY.arch(Arch.ARMV7L).emulator("/q")).arch())
                .isEqualTo(Arch.ARMV7L);
        emulator.target = "arm";
        assertThat(choice(GuestQuery.ANY.arch(Arch.ARMV6L).emulator("/q")).arch())
                .isEqualTo(Arch.ARMV6L);
        emulator.target = "ppc64";
        assertThat(choice(GuestQuery.ANY.arch(Arch.PPC64LE).emulator("/q")).arch())
                .isEqualTo(Arch.PPC64LE);
    }

    @Test
    void refusesAnEmulatorWithoutMachines() {
        emulator.machines = List.of();

        refuses(
                GuestQuery.ANY,
                "unsupported configuration: Emulator '" + X86 + "' does not support machine type '<null>'");
    }

    @Test
    void refusesAnEmulatorOfAnUnknownTarget() {
        emulator.target = "abacus";

        refuses(GuestQuery.ANY, "unsupported configuration: Unknown QEMU arch abacus");
    }

    private static final class OneEmulator implements EmulatorFinder {
        @Override
        public Optional<String> find(String name) {
            return name.equals("qemu-system-x86_64") ? Optional.of(X86) : Optional.empty();
        }

        @Override
        public String directories() {
            return "/usr/bin";
        }

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public List<String> places() {
            return List.of();
        }
    }
}
