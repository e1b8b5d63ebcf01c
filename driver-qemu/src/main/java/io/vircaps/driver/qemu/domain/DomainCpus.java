package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.driver.qemu.query.CpuExpansion;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorCpus;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The CPU modes of a domain; {@code virQEMUCapsFillDomainCPUCaps}, {@code virQEMUCapsInitHostCPUModel}. */
final class DomainCpus {
    /** Machine types of s390 that have mode host-passthrough alone under KVM. */
    private static final Set<String> PASSTHROUGH_ONLY =
            Set.of("s390-ccw-virtio-2.4", "s390-ccw-virtio-2.5", "s390-ccw-virtio-2.6", "s390-ccw-virtio-2.7");

    private static final EnumValues SWITCH = EnumValues.of(EnumValue.ON, EnumValue.OFF);

    private final CpuMap map;
    private final Arch host;
    private final HostCpuModel hostCpu;

    /**
     * The CPU modes on a host.
     *
     * @param map     the CPU map
     * @param host    the host's architecture
     * @param hostCpu the host's CPU, for emulators that do not report it
     */
    DomainCpus(CpuMap map, Arch host, HostCpuModel hostCpu) {
        this.map = map;
        this.host = host;
        this.hostCpu = hostCpu;
    }

    /**
     * All modes.
     *
     * @param facts    the facts of the emulator
     * @param emulated the emulator's architecture
     * @param domain   the domain
     */
    CpuModes modes(DomainFacts facts, Arch emulated, DomainChoice domain) {
        boolean isNative = EmulatorNames.isNative(host, emulated);
        EmulatorCpus cpus = facts.cpus(domain.isKvm());
        boolean onlyPassthrough =
                GuestKind.isS390(emulated.name()) && domain.isKvm() && PASSTHROUGH_ONLY.contains(domain.machine());
        boolean maximum = facts.hasMaximum() && !onlyPassthrough;
        Optional<GuestCpu> hostModel =
                isNative && !onlyPassthrough ? hostModel(facts, cpus, emulated) : Optional.empty();
        return new CpuModes(
                Optional.of(passthrough(facts, domain.isKvm() && isNative)),
                Optional.of(new CpuModes.Maximum(maximum, Optional.of(SWITCH).filter(any -> maximum), Extras.NONE)),
                Optional.of(new CpuModes.HostModel(hostModel, Extras.NONE)),
                Optional.of(CpuModes.Custom.of(onlyPassthrough ? List.of() : models(cpus, emulated, domain.arch()))),
                Extras.NONE);
    }

    private static CpuModes.HostPassthrough passthrough(DomainFacts facts, boolean supported) {
        boolean migratable = facts.parts().cpuProperties().contains("migratable");
        EnumValues values = migratable ? SWITCH : EnumValues.of(EnumValue.OFF);
        return new CpuModes.HostPassthrough(supported, Optional.of(values).filter(any -> supported), Extras.NONE);
    }

    private Optional<GuestCpu> hostModel(DomainFacts facts, EmulatorCpus cpus, Arch emulated) {
        if (GuestKind.isArm(emulated.name())) {
            return Optional.empty();
        }
        if (GuestKind.isS390(emulated.name())) {
            return cpus.best().map(DomainCpus::s390);
        }
        if (!GuestKind.isX86(emulated.name())) {
            return hostCpu.asGuest(models(cpus));
        }
        X86Rules rules = new X86Rules(map.x86());
        Optional<GuestCpu> cpu =
                cpus.best().isPresent() ? x86(rules, cpus.best().get(), models(cpus)) : hostCpu.asGuest(models(cpus));
        return facts.parts().cpuProperties().contains("unavailable-features")
                ? cpu
                : cpu.map(one -> withoutRegisters(rules, one));
    }

    /** For emulators that do not report unavailable features, libvirt ignores features of model-specific registers. */
    private static GuestCpu withoutRegisters(X86Rules rules, GuestCpu cpu) {
        return cpu.withFeatures(cpu.features().stream()
                .filter(feature -> rules.dataOf(feature.name()).msrs().isEmpty())
                .toList());
    }

    /** Empty where no model of the map fits. */
    private static Optional<GuestCpu> x86(X86Rules rules, CpuExpansion best, HypervisorModels models) {
        DecodeOptions options = new DecodeOptions(Optional.of(models), List.of(), CpuFallback.FORBID, false);
        try {
            return Optional.of(rules.decodeGuest(rules.dataOf(best.x86()), options));
        } catch (CpuException noModel) {
            return Optional.empty();
        }
    }

    private static GuestCpu s390(CpuExpansion best) {
        List<CpuFeature> features = new ArrayList<>();
        best.props()
                .forEach((name, value) -> value.asFlag()
                        .ifPresent(given -> features.add(
                                new CpuFeature(given ? FeaturePolicy.REQUIRE : FeaturePolicy.DISABLE, name))));
        return GuestCpu.exact(
                new GuestCpu.Named(Optional.of(best.model()), CpuFallback.FORBID, Optional.empty(), Optional.empty()),
                features);
    }

    private static HypervisorModels models(EmulatorCpus cpus) {
        Map<String, List<String>> blockers = new HashMap<>();
        for (EmulatorCpus.Model model : cpus.models()) {
            blockers.put(
                    model.name(),
                    model.missing().orElse(List.of()).stream()
                            .map(QemuProperties::toLibvirt)
                            .toList());
        }
        return new HypervisorModels(blockers);
    }

    /**
     * The models that libvirt knows too, or all where libvirt has no list for the architecture; none where it has no
     * CPU driver for it.
     */
    private List<CpuModes.Model> models(EmulatorCpus cpus, Arch emulated, Arch arch) {
        Optional<CpuRules> rules = CpuArchitectures.find(arch, map);
        if (rules.isEmpty()) {
            return List.of();
        }
        List<String> known = rules.get().models();
        Map<String, String> spelling = GuestKind.isPpc64(emulated.name()) ? ignoringCase(known) : Map.of();
        Map<String, String> vendors = CpuVendors.of(map, emulated);
        List<CpuModes.Model> models = new ArrayList<>();
        for (EmulatorCpus.Model model : cpus.models()) {
            String name = spelling.getOrDefault(model.name(), model.name());
            if (!name.equals("host") && (known.isEmpty() || known.contains(name))) {
                models.add(new CpuModes.Model(
                        name,
                        model.missing()
                                .map(missing -> CpuModes.Usability.of(missing.isEmpty()))
                                .orElse(CpuModes.Usability.UNKNOWN),
                        model.deprecated(),
                        Optional.ofNullable(vendors.get(name)),
                        Optional.empty(),
                        Extras.NONE));
            }
        }
        return models;
    }

    /** The map's spelling of names in any case: QEMU's names of POWER models are in lower case. */
    private static Map<String, String> ignoringCase(List<String> names) {
        Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names.forEach(name -> spelling.put(name, name));
        return spelling;
    }
}
