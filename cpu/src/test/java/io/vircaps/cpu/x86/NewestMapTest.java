package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.CpuDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The newest of our maps, whose Intel models have added features. */
class NewestMapTest {
    private static final X86Map MAP = CpuMaps.of(new Dialect(12, 8, 0)).x86();
    private static final X86Rules RULES = new X86Rules(MAP);

    private static X86Model model(String name) {
        return MAP.models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Cpu.Host intel(String model, String... features) {
        return SampleCpus.hostOf("Intel", Arch.X86_64, model, features);
    }

    private static GuestCpu baseline(boolean expand, Cpu... cpus) {
        Baseline baseline = RULES.baseline(BaselineOptions.DEFAULT.expand(expand));
        List.of(cpus).forEach(baseline::add);
        return baseline.result();
    }

    @Test
    void hasModelsWithAddedFeatures() {
        assertThat(MAP.models().stream()
                        .filter(model -> !model.features().added().isEmpty()))
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({
        "Penryn, 6 23 10, Penryn-v1",
        "Nehalem-IBRS, 6 26 5, Nehalem-v2",
        "Westmere, 6 44 2, Westmere-v1",
        "SandyBridge-IBRS, 6 45 7, SandyBridge-v2",
        "Haswell-noTSX, 6 60 3, Haswell-v2",
        "Broadwell, 6 61 4, Broadwell-v1",
        "Skylake-Client-IBRS, 6 94 3, Skylake-Client-v2",
        "Icelake-Server, 6 106 6, Icelake-Server-v1",
        "Cooperlake, 6 85 11, Cooperlake-v1"
    })
    void describesAHostWithJustTheFeaturesOfAModelByThatModel(String model, String signature, String expected) {
        String[] numbers = signature.split(" ", 3);
        X86Data data = RULES.dataOf(intel(model))
                .plus(new X86Signature(
                        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2])));

        CpuDefinition cpu = RULES.decodeHost(data, DecodeOptions.DEFAULT);

        assertThat(cpu.model()).contains(expected);
        assertThat(cpu.features()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skylake-Server", "Icelake-Server", "Westmere", "SapphireRapids"})
    void aModelExpandsWithoutItsAddedFeatures(String model) {
        assertThat(RULES.expand(SampleCpus.guest(model)).features())
                .extracting(CpuFeature::name)
                .doesNotContainAnyElementsOf(model(model).features().added())
                .containsAll(model(model).features().present());
    }

    @Test
    void aHostWithoutVmxDetailsFitsItsOwnModel() {
        assertThat(RULES.compare(intel("Broadwell-noTSX"), SampleCpus.guest("Broadwell-noTSX"))
                        .result())
                .isEqualTo(Result.IDENTICAL);
        assertThat(RULES.compare(intel("Skylake-Server"), SampleCpus.guest("Skylake-Server", "require:vmx-ept"))
                        .missing())
                .containsExactly("vmx-ept");
    }

    @Test
    void aBaselineOfHostsWithoutVmxDetailsNamesNone() {
        assertThat(baseline(false, intel("Icelake-Server", "vmx-ept"), intel("Icelake-Server"))
                        .features())
                .extracting(CpuFeature::name)
                .doesNotContain("vmx-ept");
        assertThat(baseline(true, intel("Cascadelake-Server"), intel("Skylake-Server"))
                        .features())
                .extracting(CpuFeature::name)
                .noneMatch(name -> name.startsWith("vmx-"));
    }

    @Test
    void everyModelOf900HasAllOfItsAncestorsFeatures() {
        X86Map old = CpuMaps.of(new Dialect(9, 0, 0)).x86();
        X86Rules rules = new X86Rules(old);

        assertThat(old.models())
                .allSatisfy(model -> assertThat(required(rules, model.name()))
                        .containsAll(model.ancestor()
                                .map(ancestor -> required(rules, ancestor))
                                .orElse(List.of())));
    }

    private static List<String> required(X86Rules rules, String model) {
        return rules.expand(SampleCpus.guest(model)).features().stream()
                .filter(feature -> feature.policy() == FeaturePolicy.REQUIRE)
                .map(CpuFeature::name)
                .toList();
    }
}
