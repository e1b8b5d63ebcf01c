package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.query.EmulatorCpus;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.guest.DomainType;
import io.vircaps.qmp.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomainCpusTest {
    private final SampleEmulator emulator = new SampleEmulator();
    private final List<HypervisorModels> asked = new ArrayList<>();
    private Arch host = Arch.X86_64;
    private Optional<GuestCpu> hostCpu = Optional.empty();

    private CpuModes modes(DomainType type, String machine, Arch arch) {
        HostCpuModel model = models -> {
            asked.add(models);
            return hostCpu;
        };
        return new DomainCpus(CpuMaps.of(Dialect.DEFAULT), host, model)
                .modes(emulator.facts(), new Arch(emulator.target), new DomainChoice("/q", arch, type, machine));
    }

    private CpuModes ofKvm() {
        return modes(DomainType.KVM, "m", new Arch(emulator.target));
    }

    private CpuModes ofQemu() {
        return modes(DomainType.QEMU, "m", new Arch(emulator.target));
    }

    private List<String> hostFeatures() {
        return ofKvm().hostCpu().orElseThrow().features().stream()
                .map(CpuFeature::name)
                .toList();
    }

    private static CpuModes.Model model(String name, CpuModes.Usability usability, Optional<String> vendor) {
        return new CpuModes.Model(name, usability, false, vendor, Optional.empty(), Extras.NONE);
    }

    private void isEpyc() {
        emulator.models = List.of(SampleEmulator.model("qemu64"), SampleEmulator.model("EPYC"));
        emulator.expand("AuthenticAMD", "23", "fpu", "sse2", "svm", "mds-no", "cmp-legacy");
        emulator.cpuProperties.add("unavailable-features");
    }

    @Test
    void giveTheHostsCpuUnderKvmOnly() {
        assertThat(ofKvm().hostPassthrough())
                .contains(new CpuModes.HostPassthrough(true, Optional.of(EnumValues.of(EnumValue.OFF)), Extras.NONE));
        emulator.cpuProperties.add("migratable");
        assertThat(ofKvm().hostPassthrough().orElseThrow().migratable())
                .contains(EnumValues.of(EnumValue.ON, EnumValue.OFF));
        CpuModes.HostPassthrough none = new CpuModes.HostPassthrough(false, Optional.empty(), Extras.NONE);
        assertThat(ofQemu().hostPassthrough()).contains(none);
        host = Arch.AARCH64;
        assertThat(ofKvm().hostPassthrough()).contains(none);
    }

    @Test
    void giveEverythingWhereTheEmulatorHasModelMax() {
        assertThat(ofKvm().maximum()).contains(new CpuModes.Maximum(false, Optional.empty(), Extras.NONE));
        emulator.tcgModels = List.of(SampleEmulator.model("max"));
        assertThat(ofKvm().maximum())
                .contains(new CpuModes.Maximum(
                        true, Optional.of(EnumValues.of(EnumValue.ON, EnumValue.OFF)), Extras.NONE));
    }

    @Test
    void giveModelsThatLibvirtKnows() {
        emulator.models = List.of(
                SampleEmulator.model("qemu64"),
                SampleEmulator.model("EPYC", "svm"),
                SampleEmulator.model("host"),
                SampleEmulator.model("unheard-of"),
                new EmulatorCpus.Model("phenom", Optional.empty(), true));

        assertThat(ofKvm().custom().orElseThrow().supported()).isTrue();
        assertThat(ofKvm().models())
                .containsExactly(
                        model("qemu64", CpuModes.Usability.of(true), Optional.empty()),
                        model("EPYC", CpuModes.Usability.of(false), Optional.of("AMD")),
                        new CpuModes.Model(
                                "phenom",
                                CpuModes.Usability.UNKNOWN,
                                true,
                                Optional.of("AMD"),
                                Optional.empty(),
                                Extras.NONE));
        assertThat(ofQemu().custom().orElseThrow().supported()).isFalse();
    }

    @Test
    void giveAllModelsWhereLibvirtHasNoList() {
        host = Arch.AARCH64;
        emulator.target = "aarch64";
        emulator.models = List.of(SampleEmulator.model("max"), SampleEmulator.model("cortex-a57"));

        assertThat(ofKvm().models()).extracting(CpuModes.Model::name).containsExactly("max", "cortex-a57");
    }

    @Test
    void giveNoModelsWhereLibvirtHasNoCpuDriver() {
        emulator.target = "sparc";
        emulator.models = List.of(SampleEmulator.model("LEON2"));

        assertThat(ofKvm().models()).isEmpty();
    }

    @Test
    void spellModelsOfPowerAsLibvirtDoes() {
        host = Arch.PPC64;
        emulator.target = "ppc64";
        emulator.models = List.of(SampleEmulator.model("power9"));

        assertThat(ofKvm().models()).containsExactly(model("POWER9", CpuModes.Usability.of(true), Optional.of("IBM")));
    }

    @Test
    void decodeTheHostModelFromTheExpansion() {
        isEpyc();

        GuestCpu cpu = ofKvm().hostCpu().orElseThrow();
        assertThat(cpu.vendor()).contains("AMD");
        assertThat(cpu.named().fallback()).isEqualTo(CpuFallback.FORBID);
        assertThat(asked).isEmpty();
    }

    @Test
    void leaveOutFeaturesOfRegistersIfTheEmulatorReportsNoUnavailableOnes() {
        isEpyc();

        assertThat(hostFeatures()).contains("mds-no", "cmp_legacy");
        emulator.cpuProperties.clear();
        assertThat(hostFeatures()).contains("cmp_legacy").doesNotContain("mds-no");
    }

    @Test
    void takeTheHostModelFromTheProcessorWithoutAnExpansion() {
        emulator.models = List.of(SampleEmulator.model("EPYC", "cmp-legacy"));
        emulator.cpuProperties.add("unavailable-features");
        hostCpu = Optional.of(GuestCpu.exact(GuestCpu.Named.model("EPYC"), List.of()));

        assertThat(ofKvm().hostCpu()).isEqualTo(hostCpu);
        assertThat(asked.get(0).missing("EPYC").orElseThrow()).containsExactly("cmp_legacy");
    }

    @Test
    void takeTheHostModelOfPowerFromTheProcessor() {
        host = Arch.PPC64;
        emulator.target = "ppc64";
        emulator.cpuProperties.add("unavailable-features");
        hostCpu = Optional.of(GuestCpu.exact(GuestCpu.Named.model("POWER8"), List.of()));

        assertThat(ofKvm().hostCpu()).isEqualTo(hostCpu);
    }

    @Test
    void takeTheHostModelOfS390AsTheEmulatorReportsIt() {
        host = Arch.S390X;
        emulator.target = "s390x";
        emulator.expandedModel = "z14-base";
        emulator.expansion.put("vx", new JsonValue.Flag(true));
        emulator.expansion.put("te", new JsonValue.Flag(false));
        emulator.expansion.put("type", new JsonValue.Text("x"));

        GuestCpu cpu = ofKvm().hostCpu().orElseThrow();
        assertThat(cpu.model()).contains("z14-base");
        assertThat(cpu.named().fallback()).isEqualTo(CpuFallback.FORBID);
        assertThat(cpu.features()).containsExactly(CpuFeature.required("vx"), CpuFeature.disabled("te"));
    }

    @Test
    void haveNoHostModelOnArmOrForOtherArchitectures() {
        isEpyc();
        host = Arch.AARCH64;
        assertThat(ofKvm().hostCpu()).isEmpty();
        emulator.target = "aarch64";
        assertThat(ofKvm().hostCpu()).isEmpty();
        assertThat(ofKvm().hostModel()).isPresent();
    }

    @Test
    void giveOldMachinesOfS390TheHostsCpuAlone() {
        host = Arch.S390X;
        emulator.target = "s390x";
        emulator.models = List.of(SampleEmulator.model("max"), SampleEmulator.model("z14"));
        emulator.expansion.put("vx", new JsonValue.Flag(true));

        CpuModes modes = modes(DomainType.KVM, "s390-ccw-virtio-2.7", Arch.S390X);
        assertThat(modes.hostPassthrough().orElseThrow().supported()).isTrue();
        assertThat(modes.maximum().orElseThrow().supported()).isFalse();
        assertThat(modes.hostCpu()).isEmpty();
        assertThat(modes.models()).isEmpty();
        assertThat(modes(DomainType.KVM, "s390-ccw-virtio-2.8", Arch.S390X).models())
                .hasSize(2);
    }
}
