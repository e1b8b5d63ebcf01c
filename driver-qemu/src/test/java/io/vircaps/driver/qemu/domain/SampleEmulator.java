package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.query.CpuExpansion;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorCpus;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Version;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.qmp.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An emulator whose facts a test states; what it does not state is absent. */
final class SampleEmulator {
    final Set<String> types = new HashSet<>();
    final Set<String> commands = new HashSet<>();
    final Set<String> displays = new HashSet<>();
    final Set<String> options = new HashSet<>();
    final Set<String> tpms = new HashSet<>();
    final Set<String> cpuProperties = new HashSet<>();
    final Map<String, JsonValue> expansion = new LinkedHashMap<>();
    String target = "x86_64";
    String expandedModel = "base";
    boolean kvm = true;
    boolean movesBitmaps = true;
    boolean confidential;
    List<MachineType> machines = List.of(new MachineType("m", Optional.empty(), 255, true, false));
    List<EmulatorCpus.Model> models = List.of();
    List<EmulatorCpus.Model> tcgModels = List.of();
    List<DomainFacts.InterruptController> gics = List.of();
    Optional<DomainFacts.SevCapabilities> sev = Optional.empty();
    Optional<Sgx.Enclaves> sgx = Optional.empty();
    Optional<List<String>> hyperv = Optional.empty();

    static EmulatorCpus.Model model(String name, String... missing) {
        return new EmulatorCpus.Model(name, Optional.of(List.of(missing)), false);
    }

    /** States the properties of the best CPU. */
    void expand(String vendor, String family, String... features) {
        expansion.put("vendor", new JsonValue.Text(vendor));
        expansion.put("family", new JsonValue.Numeral(family));
        for (String feature : features) {
            expansion.put(feature, new JsonValue.Flag(true));
        }
    }

    DomainFacts facts() {
        Optional<CpuExpansion> best =
                expansion.isEmpty() ? Optional.empty() : Optional.of(new CpuExpansion(expandedModel, expansion));
        return new DomainFacts(
                new EmulatorFacts(new Version(7, 2, 0), target, true, kvm, true, machines, Optional.empty()),
                new EmulatorCpus(models, best),
                kvm
                        ? Optional.of(
                                new DomainFacts.Emulation(machines, new EmulatorCpus(tcgModels, Optional.empty())))
                        : Optional.empty(),
                new DomainFacts.Parts(types, commands, displays, movesBitmaps, options, tpms, cpuProperties, gics),
                new DomainFacts.Secrecy(sev, sgx, confidential),
                hyperv);
    }
}
