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
import io.vircaps.model.cpu.CpuFallback;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.OfferedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The CPUs a domain can be given; {@code virQEMUCapsFillDomainCPUCaps}, {@code virQEMUCapsInitHostCPUModel}. */
final class DomainCpus {
    /** Machine types of s390 with which KVM gives no CPU but the host's. */
    private static final Set<String> PASSTHROUGH_ONLY =
            Set.of("s390-ccw-virtio-2.4", "s390-ccw-virtio-2.5", "s390-ccw-virtio-2.6", "s390-ccw-virtio-2.7");

    private static final List<String> SWITCH = List.of("on", "off");

    private final CpuMap map;
    private final Arch host;
    private final HostCpuModel hostCpu;

    /**
     * The CPUs on a host.
     *
     * @param map     by which CPUs are understood
     * @param host    the host's architecture
     * @param hostCpu the host's CPU as a guest's, for emulators that do not tell it
     */
    DomainCpus(CpuMap map, Arch host, HostCpuModel hostCpu) {
        this.map = map;
        this.host = host;
        this.hostCpu = hostCpu;
    }

    /**
     * All modes.
     *
     * @param answers  what the emulator says
     * @param emulated the architecture it says it emulates
     * @param domain   the domain
     */
    CpuModes modes(DomainFacts answers, Arch emulated, DomainChoice domain) {
        boolean isNative = EmulatorNames.isNative(host, emulated);
        EmulatorCpus cpus = answers.cpus(domain.isKvm());
        boolean onlyPassthrough =
                GuestKind.isS390(emulated.name()) && domain.isKvm() && PASSTHROUGH_ONLY.contains(domain.machine());
        Optional<Choice> passthrough =
                domain.isKvm() && isNative ? Optional.of(passthrough(answers)) : Optional.empty();
        if (onlyPassthrough) {
            return new CpuModes(passthrough, Optional.empty(), Optional.empty(), List.of());
        }
        return new CpuModes(
                passthrough,
                answers.hasMaximum() ? Optional.of(new Choice("maximumMigratable", SWITCH)) : Optional.empty(),
                isNative ? hostModel(answers, cpus, emulated) : Optional.empty(),
                models(cpus, emulated, domain.arch()));
    }

    private static Choice passthrough(DomainFacts answers) {
        boolean migratable = answers.parts().cpuProperties().contains("migratable");
        return new Choice("hostPassthroughMigratable", migratable ? SWITCH : List.of("off"));
    }

    private Optional<GuestCpu> hostModel(DomainFacts answers, EmulatorCpus cpus, Arch emulated) {
        if (GuestKind.isArm(emulated.name())) {
            return Optional.empty();
        }
        if (GuestKind.isS390(emulated.name())) {
            return cpus.best().map(DomainCpus::s390);
        }
        if (!GuestKind.isX86(emulated.name())) {
            return hostCpu.asGuest(offered(cpus));
        }
        X86Rules rules = new X86Rules(map.x86());
        Optional<GuestCpu> cpu =
                cpus.best().isPresent() ? x86(rules, cpus.best().get(), offered(cpus)) : hostCpu.asGuest(offered(cpus));
        return answers.parts().cpuProperties().contains("unavailable-features")
                ? cpu
                : cpu.map(one -> withoutRegisters(rules, one));
    }

    /** Of emulators that do not say what they lack, libvirt takes no feature told by a model-specific register. */
    private static GuestCpu withoutRegisters(X86Rules rules, GuestCpu cpu) {
        return cpu.withFeatures(cpu.features().stream()
                .filter(feature -> rules.dataOf(feature.name()).msrs().isEmpty())
                .toList());
    }

    /** None where no model of the map fits. */
    private static Optional<GuestCpu> x86(X86Rules rules, CpuExpansion best, HypervisorModels offered) {
        DecodeOptions options = new DecodeOptions(Optional.of(offered), List.of(), CpuFallback.FORBID, false);
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

    private static HypervisorModels offered(EmulatorCpus cpus) {
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

    /** Those that libvirt knows too, unless it has no list; none where it has no rules for the architecture. */
    private List<OfferedModel> models(EmulatorCpus cpus, Arch emulated, Arch arch) {
        Optional<CpuRules> rules = CpuArchitectures.find(arch, map);
        if (rules.isEmpty()) {
            return List.of();
        }
        List<String> known = rules.get().models();
        Map<String, String> spelling = GuestKind.isPpc64(emulated.name()) ? ignoringCase(known) : Map.of();
        Map<String, String> vendors = CpuVendors.of(map, emulated);
        List<OfferedModel> models = new ArrayList<>();
        for (EmulatorCpus.Model model : cpus.models()) {
            String name = spelling.getOrDefault(model.name(), model.name());
            if (!name.equals("host") && (known.isEmpty() || known.contains(name))) {
                models.add(new OfferedModel(
                        name,
                        model.missing().map(List::isEmpty),
                        model.deprecated(),
                        Optional.ofNullable(vendors.get(name))));
            }
        }
        return models;
    }

    /** QEMU's names of POWER are in lower case. */
    private static Map<String, String> ignoringCase(List<String> names) {
        Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names.forEach(name -> spelling.put(name, name));
        return spelling;
    }
}
