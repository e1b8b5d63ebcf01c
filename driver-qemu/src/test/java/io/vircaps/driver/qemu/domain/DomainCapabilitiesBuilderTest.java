package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.query.CpuExpansion;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorCpus;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.OfferedModel;
import io.vircaps.model.guest.DomainType;
import io.vircaps.qmp.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that decide more than one thing; documents of real emulators are compared with libvirt's elsewhere. */
class DomainCapabilitiesBuilderTest {
    private final Set<String> types = new HashSet<>();
    private final Set<String> tpms = new HashSet<>();
    private final Set<String> cpuProperties = new HashSet<>(Set.of("unavailable-features"));
    private final Map<String, JsonValue> props = new LinkedHashMap<>();
    private String target = "x86_64";
    private Arch host = Arch.X86_64;
    private OptionalInt kvmVcpus = OptionalInt.of(100);
    private Optional<Set<String>> tpmVersions = Optional.empty();
    private List<EmulatorCpus.Model> models = List.of(model("qemu64"), model("EPYC"), model("host"), model("nobodys"));

    private static EmulatorCpus.Model model(String name) {
        return new EmulatorCpus.Model(name, Optional.of(List.of()), false);
    }

    private DomainFacts answers() {
        EmulatorFacts facts = new EmulatorFacts(
                new Version(7, 2, 0),
                target,
                true,
                true,
                true,
                List.of(new MachineType("m", Optional.empty(), 255, true, false)),
                Optional.empty());
        return new DomainFacts(
                facts,
                new EmulatorCpus(models, Optional.of(new CpuExpansion("base", props))),
                Optional.of(new DomainFacts.Emulation(List.of(), EmulatorCpus.NONE)),
                new DomainFacts.Parts(
                        types,
                        Set.of(),
                        Set.of(),
                        true,
                        Set.of(),
                        tpms,
                        cpuProperties,
                        List.of(
                                new DomainFacts.InterruptController(3, true, false),
                                new DomainFacts.InterruptController(2, true, true))),
                new DomainFacts.Secrecy(Optional.empty(), Optional.empty(), false),
                Optional.empty());
    }

    private DomainCapabilities capabilities(Arch arch, DomainType type, String machine) {
        DomainCapabilitiesBuilder probe = new DomainCapabilitiesBuilder(
                host,
                CpuMaps.of(Dialect.DEFAULT),
                new HostOffers(kvmVcpus, false, tpmVersions, 0, 0, false),
                offered -> Optional.empty(),
                domain -> new Boot(new Choice("firmware", List.of()), List.of(), List.of()));
        return probe.capabilities(new DomainChoice("/q", arch, type, machine), answers());
    }

    private DomainCapabilities ofKvm() {
        return capabilities(host, DomainType.KVM, "m");
    }

    private static List<Choice> device(DomainCapabilities domain, String name) {
        return domain.devices().stream()
                .filter(device -> device.element().equals(name))
                .findFirst()
                .orElseThrow()
                .choices();
    }

    private void isEpyc() {
        props.put("vendor", new JsonValue.Text("AuthenticAMD"));
        props.put("family", new JsonValue.Numeral("23"));
        for (String name : List.of("fpu", "sse2", "svm", "mds-no", "cmp-legacy")) {
            props.put(name, new JsonValue.Flag(true));
        }
    }

    @Test
    void givesNoMoreVcpusThanKvmAndTheMachine() {
        assertThat(ofKvm().subject().maxVcpus()).isEqualTo(100);
        kvmVcpus = OptionalInt.of(1000);
        assertThat(ofKvm().subject().maxVcpus()).isEqualTo(255);
    }

    @Test
    void givesTheMachinesVcpusWhereKvmCannotBeAsked() {
        kvmVcpus = OptionalInt.empty();

        assertThat(ofKvm().subject().maxVcpus()).isEqualTo(255);
    }

    @Test
    void offersModelsThatLibvirtKnows() {
        assertThat(ofKvm().cpu().models())
                .containsExactly(
                        new OfferedModel("qemu64", Optional.of(true), false, Optional.empty()),
                        new OfferedModel("EPYC", Optional.of(true), false, Optional.of("AMD")));
    }

    @Test
    void spellsModelsOfPowerAsLibvirtDoes() {
        host = Arch.PPC64;
        target = "ppc64";
        models = List.of(model("power9"));

        assertThat(ofKvm().cpu().models())
                .containsExactly(new OfferedModel("POWER9", Optional.of(true), false, Optional.of("IBM")));
    }

    @Test
    void givesFeaturesOfRegistersIfTheEmulatorSaysWhatItLacks() {
        isEpyc();

        assertThat(hostFeatures()).contains("mds-no", "cmp_legacy");
        cpuProperties.clear();
        assertThat(hostFeatures()).contains("cmp_legacy").doesNotContain("mds-no");
    }

    private List<String> hostFeatures() {
        return ofKvm().cpu().hostModel().orElseThrow().features().stream()
                .map(CpuFeature::name)
                .toList();
    }

    @Test
    void givesNoHostModelToGuestsOfOtherArchitectures() {
        isEpyc();
        host = Arch.AARCH64;

        DomainCapabilities domain = capabilities(Arch.X86_64, DomainType.KVM, "m");
        assertThat(domain.cpu().hostModel()).isEmpty();
        assertThat(domain.cpu().passthrough()).isEmpty();
    }

    @Test
    void saysWithoutModelThatThereIsNoTpm() {
        tpms.addAll(List.of("passthrough", "emulator"));
        assertThat(device(ofKvm(), "tpm")).isEmpty();

        tpms.add("tpm-crb");
        assertThat(device(ofKvm(), "tpm"))
                .containsExactly(
                        new Choice("model", List.of("tpm-crb")), new Choice("backendModel", List.of("passthrough")));
    }

    @Test
    void offersTheVersionsOfTpmThatAreEmulated() {
        tpms.addAll(List.of("tpm-tis", "emulator"));
        tpmVersions = Optional.of(Set.of("2.0"));

        assertThat(device(ofKvm(), "tpm"))
                .containsExactly(
                        new Choice("model", List.of("tpm-tis")),
                        new Choice("backendModel", List.of("emulator", "external")),
                        new Choice("backendVersion", List.of("2.0")));
    }

    @Test
    void offersInterruptControllersToVirtualMachinesOfArm() {
        host = Arch.AARCH64;
        target = "aarch64";

        assertThat(interrupts(DomainType.KVM, "virt-7.2")).containsExactly(new Choice("version", List.of("2", "3")));
        assertThat(interrupts(DomainType.QEMU, "virt-7.2")).containsExactly(new Choice("version", List.of("2")));
        assertThat(interrupts(DomainType.KVM, "raspi3b")).isEmpty();
    }

    private List<Choice> interrupts(DomainType type, String machine) {
        return capabilities(Arch.AARCH64, type, machine)
                .features()
                .simple()
                .get(0)
                .choices();
    }

    @Test
    void offersBusesThatTheMachineHas() {
        types.add("ich9-ahci");

        assertThat(device(capabilities(host, DomainType.KVM, "pc-i440fx-7.2"), "disk")
                        .get(1)
                        .values())
                .containsExactly("ide", "fdc", "scsi", "virtio", "sata");
        assertThat(device(capabilities(host, DomainType.KVM, "pc-q35-7.2"), "disk")
                        .get(1)
                        .values())
                .containsExactly("fdc", "scsi", "virtio", "sata");
    }
}
