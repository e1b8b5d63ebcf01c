package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
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
    private QemuGuests() {}

    /** The oldest QEMU a release of libvirt takes. */
    public static Version oldestVersion(Dialect dialect) {
        return OldestQemu.of(dialect);
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
        if (dialect.has(QemuSince.FEATURES_SORTED)) {
            features.addAll(0, pc);
            features.addAll(0, pae);
        } else {
            features.addAll(pc);
            features.addAll(pae);
        }
        if (dialect.has(QemuSince.EXTERNAL_SNAPSHOT)) {
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
