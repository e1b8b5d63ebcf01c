package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.DomainFeature;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Builds domain capabilities from the facts of an emulator by the rules of libvirt's QEMU driver;
 * {@code virQEMUCapsFillDomainCaps}.
 *
 * @param arch the host's architecture
 * @param map  the CPU map
 * @param host what the host decides
 * @param cpu  the host's CPU, for emulators that do not report it
 * @param os   the ways to boot a domain
 */
public record DomainCapabilitiesBuilder(
        Arch arch, CpuMap map, HostOffers host, HostCpuModel cpu, Function<DomainChoice, Os> os) {
    private static final Extras NONE = Extras.NONE;

    /**
     * The capabilities of a domain.
     *
     * @param domain the domain
     * @param facts  the facts of its emulator
     * @throws io.vircaps.model.VircapsException if a firmware descriptor cannot be read
     */
    public DomainCapabilities capabilities(DomainChoice domain, DomainFacts facts) {
        Arch emulated = QemuGuests.emulated(facts.facts(), Dialect.DEFAULT).orElse(domain.arch());
        DomainDevices devices = new DomainDevices(facts.parts(), host);
        return new DomainCapabilities(
                new DomainCapabilities.Subject(
                        Optional.of(domain.emulator()),
                        domain.type(),
                        Optional.of(domain.machine()),
                        domain.arch(),
                        maxVcpus(domain, facts),
                        Optional.of(facts.parts().has("iothread"))),
                Optional.of(os.apply(domain)),
                Optional.of(new DomainCpus(map, arch, cpu).modes(facts, emulated, domain)),
                Optional.of(devices.memory()),
                devices.of(domain.machine(), emulated),
                features(domain, facts, emulated),
                NONE);
    }

    /** The machine type's maximum, limited by KVM's where KVM is used and reports one. */
    private OptionalInt maxVcpus(DomainChoice domain, DomainFacts facts) {
        OptionalInt ofMachine = facts.machines(domain.isKvm()).stream()
                .filter(machine -> machine.name().equals(domain.machine()))
                .mapToInt(MachineType::maxCpus)
                .filter(most -> most > 0)
                .findFirst();
        return domain.isKvm() && host.kvmVcpus().isPresent() && ofMachine.isPresent()
                ? OptionalInt.of(Math.min(ofMachine.getAsInt(), host.kvmVcpus().getAsInt()))
                : ofMachine;
    }

    private DomainFeatures features(DomainChoice domain, DomainFacts facts, Arch emulated) {
        DomainFacts.Parts parts = facts.parts();
        List<DomainFeature> features = new ArrayList<>();
        features.add(gic(domain, parts));
        features.add(DomainFeature.Simple.of(FeatureName.VMCOREINFO, parts.has("vmcoreinfo")));
        features.add(DomainFeature.Simple.of(FeatureName.GENID, parts.has("vmgenid")));
        features.add(DomainFeature.Simple.of(FeatureName.BACKING_STORE_INPUT, true));
        boolean backup = parts.movesBitmaps() && parts.commands().contains("blockdev-reopen");
        features.add(DomainFeature.Simple.of(FeatureName.BACKUP, backup));
        if (GuestKind.isS390(emulated.name())) {
            boolean secure = facts.secrecy().confidential() && parts.has("s390-pv-guest") && host.secureGuests();
            features.add(DomainFeature.Simple.of(FeatureName.S390_PV, secure));
        }
        features.add(new Sev(facts.secrecy().sev().map(this::sev), NONE));
        features.add(new Sgx(facts.secrecy().sgx(), NONE));
        hyperv(facts).ifPresent(features::add);
        return new DomainFeatures(features, NONE);
    }

    private Sev.Limits sev(DomainFacts.SevCapabilities reply) {
        return new Sev.Limits(
                reply.bit(),
                reply.reducedBits(),
                OptionalInt.of(host.sevGuests()),
                OptionalInt.of(host.sevEsGuests()),
                reply.processor());
    }

    private static DomainFeature gic(DomainChoice domain, DomainFacts.Parts parts) {
        List<EnumValue> versions = new ArrayList<>();
        if (GuestKind.isArmVirt(domain.machine(), domain.arch())) {
            for (EnumValue version : List.of(EnumValue.V2, EnumValue.V3)) {
                if (has(parts, version, domain.isKvm())) {
                    versions.add(version);
                }
            }
        }
        boolean supported = !versions.isEmpty();
        return new DomainFeature.Gic(
                supported, Optional.of(EnumValues.of(versions)).filter(any -> supported), NONE);
    }

    private static boolean has(DomainFacts.Parts parts, EnumValue version, boolean kvm) {
        return parts.interrupts().stream()
                .anyMatch(one -> Integer.toString(one.version()).equals(version.name())
                        && (kvm ? one.kernel() : one.emulated()));
    }

    /** Not reported where the emulator reports none. */
    private static Optional<DomainFeature> hyperv(DomainFacts facts) {
        return facts.hyperv()
                .filter(names -> !names.isEmpty())
                .map(names -> names.stream().map(EnumValue::new).toList())
                .map(names ->
                        new DomainFeature.Hyperv(true, Optional.of(EnumValues.of(names)), Optional.empty(), NONE));
    }
}
