package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.guest.GuestMachines;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.model.guest.GuestQuery;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which a query with absent parts selects a domain; {@code virQEMUCapsCacheLookupDefault},
 * {@code virQEMUDriverGetDomainCapabilities}, whose error messages these are.
 */
final class DomainLookup {
    private final QemuGuestsBuilder guests;
    private final Arch host;
    private final Dialect dialect;
    private final GuestQuery query;
    private final boolean startsNamed;

    DomainLookup(QemuGuestsBuilder guests, QemuTarget target, GuestQuery query, boolean startsNamed) {
        this.guests = guests;
        this.host = target.arch();
        this.dialect = target.dialect();
        this.query = query;
        this.startsNamed = startsNamed;
    }

    /**
     * The emulator to start.
     *
     * @throws VircapsException if the domain type or architecture is unknown, or no emulator serves it
     */
    String emulator() {
        query.domainType().map(DomainType::name).filter(name -> !isKnown(name)).ifPresent(name -> {
            throw invalid("unknown virttype: " + name);
        });
        if (query.arch().isPresent() && !arch().isKnownTo(dialect)) {
            throw invalid("unknown architecture: " + arch());
        }
        if (query.emulator().isPresent()) {
            return named(query.emulator().get());
        }
        return guests.emulator(arch())
                .orElseThrow(() -> unsupported("unable to find any emulator to serve '"
                        + query.arch().map(Arch::name).orElse("(null)") + "' architecture"));
    }

    private boolean isKnown(String type) {
        return type.equals("none") || GuestNames.domainTypes(dialect).contains(type);
    }

    /** Unless allowed, only emulators in {@code PATH} are started: a client must not select any other program. */
    private String named(String path) {
        if (!startsNamed && !guests.emulators().containsValue(path)) {
            throw unsupported("emulator '" + path + "' is not one of those found in PATH");
        }
        return path;
    }

    private Arch arch() {
        return query.arch().orElse(host);
    }

    /**
     * The domain.
     *
     * @throws VircapsException if the emulator cannot run it
     */
    DomainChoice choice(String emulator, DomainFacts domain) {
        EmulatorFacts facts = domain.facts();
        Arch emulated = QemuGuests.emulated(facts, dialect)
                .orElseThrow(() -> unsupported("Unknown QEMU arch " + facts.target()));
        if (!GuestKind.areRelated(emulated, arch())) {
            throw invalid(
                    "architecture from emulator '" + emulated + "' doesn't match given architecture '" + arch() + "'");
        }
        DomainType type = type(emulator, facts);
        DomainChoice choice = new DomainChoice(emulator, arch(), type, machine(emulator, domain, emulated, type));
        requireSupported(choice, facts, emulated);
        return choice;
    }

    private DomainType type(String emulator, EmulatorFacts facts) {
        DomainType usual = facts.kvm() ? DomainType.KVM : DomainType.QEMU;
        DomainType type =
                query.domainType().filter(one -> !one.name().equals("none")).orElse(usual);
        if (!type.equals(DomainType.QEMU) && !facts.kvm()) {
            throw invalid("the accel '" + accelerator(type) + "' is not supported by '" + emulator + "' on this host");
        }
        return type;
    }

    /** {@code virQEMUCapsAccelStr}. */
    private static String accelerator(DomainType type) {
        return type.equals(DomainType.KVM) || type.name().equals("hvf") ? type.name() : "tcg";
    }

    private String machine(String emulator, DomainFacts domain, Arch emulated, DomainType type) {
        List<MachineType> machines = domain.machines(type.equals(DomainType.KVM));
        Optional<String> wanted = query.machine();
        if (wanted.isEmpty()) {
            return GuestMachines.of(machines, emulated, dialect).stream()
                    .findFirst()
                    .map(first -> first.canonical().orElse(first.name()))
                    .orElseThrow(
                            () -> unsupported("Emulator '" + emulator + "' does not support machine type '<null>'"));
        }
        String canonical = machines.stream()
                .filter(machine -> machine.alias().equals(wanted))
                .map(MachineType::name)
                .findFirst()
                .orElse(wanted.get());
        if (canonical.equals("none")
                || machines.stream().noneMatch(machine -> machine.name().equals(canonical))) {
            throw invalid("the machine '" + canonical + "' is not supported by emulator '" + emulator + "'");
        }
        return canonical;
    }

    private static void requireSupported(DomainChoice choice, EmulatorFacts facts, Arch emulated) {
        String emulator = "Emulator '" + choice.emulator() + "' does not support ";
        if (!serves(emulated, choice.arch())) {
            throw invalid(emulator + "arch '" + choice.arch() + "'");
        }
        boolean runs = choice.isKvm() ? facts.kvm() : choice.type().equals(DomainType.QEMU) && facts.tcg();
        if (!runs) {
            throw invalid(emulator + "virt type '" + choice.type() + "'");
        }
    }

    private static boolean serves(Arch emulated, Arch guest) {
        return emulated.equals(guest)
                || (emulated.equals(Arch.X86_64) && guest.equals(Arch.I686))
                || (emulated.equals(Arch.AARCH64) && guest.equals(Arch.ARMV7L))
                || (emulated.equals(Arch.ARMV7L) && guest.equals(Arch.ARMV6L))
                || (emulated.equals(Arch.PPC64) && guest.equals(Arch.PPC64LE));
    }

    private static VircapsException invalid(String sentence) {
        return new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "invalid argument: " + sentence));
    }

    private static VircapsException unsupported(String sentence) {
        return new VircapsException(Problem.of(Kind.CONFIG_UNSUPPORTED, "unsupported configuration: " + sentence));
    }
}
