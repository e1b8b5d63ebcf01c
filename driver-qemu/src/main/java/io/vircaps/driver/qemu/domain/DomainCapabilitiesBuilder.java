package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.Offer;
import io.vircaps.model.domain.Sev;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Domain capabilities as libvirt's QEMU driver makes them of what an emulator says; {@code virQEMUCapsFillDomainCaps}.
 *
 * @param arch  the host's architecture
 * @param map   by which CPUs are understood
 * @param host  what the host decides
 * @param cpu   its CPU, for emulators that do not tell it
 * @param boot  how domains are booted
 */
public record DomainCapabilitiesBuilder(
        Arch arch, CpuMap map, HostOffers host, HostCpuModel cpu, Function<DomainChoice, Boot> boot) {
    /**
     * The capabilities of a domain.
     *
     * @param domain  the domain
     * @param answers what its emulator says
     * @throws io.vircaps.model.VircapsException if a description of firmware cannot be read
     */
    public DomainCapabilities capabilities(DomainChoice domain, DomainFacts answers) {
        Arch emulated = QemuGuests.emulated(answers.facts(), Dialect.DEFAULT).orElse(domain.arch());
        DomainDevices devices = new DomainDevices(answers.parts(), host);
        return new DomainCapabilities(
                new DomainCapabilities.Subject(
                        domain.emulator(),
                        domain.type(),
                        domain.machine(),
                        domain.arch(),
                        maxVcpus(domain, answers),
                        answers.parts().has("iothread")),
                boot.apply(domain),
                new DomainCpus(map, arch, cpu).modes(answers, emulated, domain),
                devices.memory(),
                devices.of(domain.machine(), emulated),
                features(domain, answers, emulated));
    }

    /** The machine's number where KVM cannot be asked for its own, which most machine types do not reach. */
    private int maxVcpus(DomainChoice domain, DomainFacts answers) {
        int ofMachine = answers.machines(domain.isKvm()).stream()
                .filter(machine -> machine.name().equals(domain.machine()))
                .mapToInt(MachineType::maxCpus)
                .filter(most -> most > 0)
                .findFirst()
                .orElse(0);
        return domain.isKvm() && host.kvmVcpus().isPresent()
                ? Math.min(ofMachine, host.kvmVcpus().getAsInt())
                : ofMachine;
    }

    private DomainCapabilities.Features features(DomainChoice domain, DomainFacts answers, Arch emulated) {
        DomainFacts.Parts parts = answers.parts();
        List<Offer> simple = new ArrayList<>();
        simple.add(interrupts(domain, parts));
        simple.add(Offer.plain("vmcoreinfo", parts.has("vmcoreinfo")));
        simple.add(Offer.plain("genid", parts.has("vmgenid")));
        simple.add(Offer.plain("backingStoreInput", true));
        simple.add(
                Offer.plain("backup", parts.movesBitmaps() && parts.commands().contains("blockdev-reopen")));
        if (GuestKind.isS390(emulated.name())) {
            boolean secret = answers.secrecy().confidential() && parts.has("s390-pv-guest") && host.secureGuests();
            simple.add(Offer.plain("s390-pv", secret));
        }
        Optional<Sev> sev = answers.secrecy()
                .sev()
                .map(one ->
                        new Sev(one.bit(), one.reducedBits(), host.sevGuests(), host.sevEsGuests(), one.processor()));
        return new DomainCapabilities.Features(simple, sev, answers.secrecy().sgx(), hyperv(answers));
    }

    private static Offer interrupts(DomainChoice domain, DomainFacts.Parts parts) {
        List<String> versions = new ArrayList<>();
        if (GuestKind.isArmVirt(domain.machine(), domain.arch())) {
            for (int version = 2; version <= 3; version++) {
                if (has(parts, version, domain.isKvm())) {
                    versions.add(Integer.toString(version));
                }
            }
        }
        return versions.isEmpty() ? Offer.plain("gic", false) : Offer.of("gic", new Choice("version", versions));
    }

    private static boolean has(DomainFacts.Parts parts, int version, boolean kvm) {
        return parts.interrupts().stream()
                .anyMatch(one -> one.version() == version && (kvm ? one.kernel() : one.emulated()));
    }

    /** Nothing is said where there is nothing. */
    private static Optional<Offer> hyperv(DomainFacts answers) {
        return answers.hyperv()
                .filter(names -> !names.isEmpty())
                .map(names -> Offer.of("hyperv", new Choice("features", names)));
    }
}
