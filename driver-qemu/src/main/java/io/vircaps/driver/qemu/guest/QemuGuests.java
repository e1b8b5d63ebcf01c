package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.QemuVersion;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guests as libvirt's QEMU driver builds them from the facts of an emulator; element {@code <guest>}. */
public final class QemuGuests {
    private static final Dialect FEATURES_SORTED = new Dialect(7, 2, 0);
    private static final Dialect EXTERNAL_SNAPSHOT = new Dialect(9, 9, 0);

    /**
     * A change of what libvirt takes.
     *
     * @param since   the release of libvirt
     * @param version the oldest QEMU it takes
     */
    private record Minimum(Dialect since, QemuVersion version) {}

    private static final QemuVersion OLDEST = new QemuVersion(4, 2, 0);

    /** The latest change first. Before them libvirt took what 9.0.0 takes, or more. */
    private static final List<Minimum> MINIMA = List.of(
            new Minimum(new Dialect(12, 4, 0), new QemuVersion(7, 2, 0)),
            new Minimum(new Dialect(11, 2, 0), new QemuVersion(6, 2, 0)),
            new Minimum(new Dialect(10, 6, 0), new QemuVersion(5, 2, 0)));

    private QemuGuests() {}

    /** The oldest QEMU a release of libvirt takes. */
    public static QemuVersion oldestVersion(Dialect dialect) {
        for (Minimum minimum : MINIMA) {
            if (dialect.atLeast(minimum.since())) {
                return minimum.version();
            }
        }
        return OLDEST;
    }

    /** libvirt's name of what an emulator emulates; empty if that release knows no such architecture. */
    public static Optional<Arch> emulated(EmulatorFacts facts, Dialect dialect) {
        return Optional.of(EmulatorNames.ofTarget(facts.target())).filter(Arch.known(dialect)::contains);
    }

    /**
     * One guest.
     *
     * @param arch     the guest's architecture
     * @param emulator path of the emulator
     * @param emulated the architecture the emulator emulates, from {@link #emulated}
     * @param facts    what it states
     */
    public static Guest guest(Arch arch, String emulator, Arch emulated, EmulatorFacts facts, Dialect dialect) {
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElse(0),
                Optional.of(emulator),
                Optional.empty(),
                GuestMachines.of(facts.machines(), emulated, dialect),
                domains(facts),
                Extras.NONE);
        return new Guest(OsType.HVM, guestArch, features(arch, dialect), Extras.NONE);
    }

    private static List<Domain> domains(EmulatorFacts facts) {
        List<Domain> domains = new ArrayList<>();
        if (facts.tcg()) {
            domains.add(Domain.of(DomainType.QEMU));
        }
        if (facts.kvm()) {
            domains.add(Domain.of(DomainType.KVM));
        }
        return domains;
    }

    private static List<GuestFeature> features(Arch arch, Dialect dialect) {
        List<GuestFeature> pc = pcFeatures(arch);
        List<GuestFeature> pae =
                arch.equals(Arch.I686) ? List.of(GuestFeature.of("pae"), GuestFeature.of("nonpae")) : List.of();
        List<GuestFeature> features = new ArrayList<>(everyGuestsFeatures());
        if (dialect.atLeast(FEATURES_SORTED)) {
            features.addAll(0, pc);
            features.addAll(0, pae);
        } else {
            features.addAll(pc);
            features.addAll(pae);
        }
        if (dialect.atLeast(EXTERNAL_SNAPSHOT)) {
            features.add(GuestFeature.of("externalSnapshot"));
        }
        return features;
    }

    private static List<GuestFeature> everyGuestsFeatures() {
        return List.of(
                GuestFeature.of("cpuselection"),
                GuestFeature.of("deviceboot"),
                GuestFeature.of("disksnapshot", true, false));
    }

    private static List<GuestFeature> pcFeatures(Arch arch) {
        boolean x86 = arch.equals(Arch.I686) || arch.equals(Arch.X86_64);
        List<GuestFeature> features = new ArrayList<>();
        if (x86 || arch.equals(Arch.AARCH64)) {
            features.add(GuestFeature.of("acpi", true, true));
        }
        if (x86) {
            features.add(GuestFeature.of("apic", true, false));
        }
        return features;
    }
}
