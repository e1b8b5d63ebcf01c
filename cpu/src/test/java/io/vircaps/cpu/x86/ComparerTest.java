package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.cpu.CpuIncompatibleException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {
    private static final Cpu HOST = SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2");

    private static CpuComparison compare(Cpu cpu) {
        return SmallMap.X86.compare(HOST, cpu);
    }

    @ParameterizedTest
    @CsvSource({
        "require:f2, SAME_FEATURES",
        "optional:f2, SAME_FEATURES",
        "disable:f2, SAME_FEATURES",
        "force:f2, SAME_FEATURES",
        "forbid:f2, FORBIDDEN_FEATURES",
        "require:f3, MISSING_FEATURES",
        "optional:f3, EXTRA_FEATURES",
        "disable:f3, EXTRA_FEATURES",
        "force:f3, EXTRA_FEATURES",
        "forbid:f3, EXTRA_FEATURES"
    })
    void goesByThePolicy(String feature, Rule rule) {
        assertThat(compare(SampleCpus.guest("old", feature)).rule()).isEqualTo(rule);
    }

    @Test
    void namesWhatIsMissingForbiddenAndExtra() {
        CpuComparison comparison = compare(SampleCpus.guest("any", "require:f3", "require:f4", "forbid:f1"));

        assertThat(comparison.result()).isEqualTo(Result.INCOMPATIBLE);
        assertThat(comparison.missing()).containsExactly("f3", "f4");
        assertThat(comparison.forbidden()).containsExactly("f1");
        assertThat(comparison.extra()).containsExactly("f1", "f2");
        assertThat(comparison.sentence()).endsWith(": f1");
    }

    @Test
    void doesNotRequireWhatTheDefinitionTakesFromItsModel() {
        assertThat(compare(SampleCpus.guest("new", "disable:f3")).result()).isEqualTo(Result.IDENTICAL);
        assertThat(compare(SampleCpus.guest("new", "optional:f3")).result()).isEqualTo(Result.IDENTICAL);
        assertThat(compare(SampleCpus.guest("new", "force:f3")).result()).isEqualTo(Result.IDENTICAL);
        assertThat(compare(SampleCpus.guest("new")).result()).isEqualTo(Result.INCOMPATIBLE);
    }

    @Test
    void allowsNothingMoreIfTheMatchIsStrict() {
        GuestCpu strict = SampleCpus.meant(SampleCpus.guest("old"), CpuMode.CUSTOM, CpuMatch.STRICT);

        assertThat(compare(strict).rule()).isEqualTo(Rule.EXTRA_FEATURES_STRICT);
        assertThat(compare(strict).result()).isEqualTo(Result.INCOMPATIBLE);
        assertThat(compare(strict.withFeatures(SampleCpus.features("require:f2")))
                        .result())
                .isEqualTo(Result.IDENTICAL);
    }

    @Test
    void comparesHostsByTheirFeatures() {
        assertThat(compare(HOST).result()).isEqualTo(Result.IDENTICAL);
        assertThat(compare(SampleCpus.host(Arch.I686, "old")).result()).isEqualTo(Result.SUPERSET);
        assertThat(compare(SampleCpus.host(Arch.X86_64, "old", "f3")).result()).isEqualTo(Result.INCOMPATIBLE);
    }

    @Test
    void comparesTheVendorOnlyIfTheCpuStatesOne() {
        assertThat(compare(SampleCpus.vendored(SampleCpus.guest("any"), "AMD")).rule())
                .isEqualTo(Rule.OTHER_VENDOR);
        assertThat(compare(SampleCpus.vendored(SampleCpus.guest("any"), "Nobody"))
                        .rule())
                .isEqualTo(Rule.OTHER_VENDOR);
        Cpu vendorless = SampleCpus.host(Arch.X86_64, "old", "f2");
        assertThat(SmallMap.X86.compare(vendorless, HOST).rule()).isEqualTo(Rule.OTHER_VENDOR);
        assertThat(SmallMap.X86.compare(HOST, vendorless).result()).isEqualTo(Result.IDENTICAL);
    }

    @Test
    void refusesOtherArchitecturesBeforeUnknownModels() {
        assertThat(compare(SampleCpus.host(Arch.PPC64, "POWER8")).rule()).isEqualTo(Rule.OTHER_ARCH);
    }

    @Test
    void isIncompatibleWithAHostWhoseModelIsUnknown() {
        assertThat(SmallMap.X86
                        .compare(SampleCpus.unknown(Arch.X86_64), SampleCpus.guest("bogus"))
                        .rule())
                .isEqualTo(Rule.HOST_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force", "require", "optional", "disable", "forbid"})
    void failsOnUnknownFeaturesOfAnyPolicy(String policy) {
        assertThatThrownBy(() -> compare(SampleCpus.guest("old", policy + ":bogus")))
                .isInstanceOf(UnknownCpuException.class)
                .hasMessageContaining("bogus");
    }

    @Test
    void failsOnUnknownModels() {
        assertThatThrownBy(() -> compare(SampleCpus.guest("bogus"))).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> SmallMap.X86.compare(SampleCpus.host(Arch.X86_64, "bogus"), SampleCpus.guest("old")))
                .isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void makesANoAnErrorOnRequest() {
        assertThatThrownBy(() -> compare(SampleCpus.guest("new")).orFail())
                .isInstanceOfSatisfying(CpuIncompatibleException.class, error -> {
                    assertThat(error.kind()).isEqualTo(Kind.CPU_INCOMPATIBLE);
                    assertThat(error.comparison().missing()).containsExactly("f3");
                });
        assertThat(compare(SampleCpus.guest("old")).orFail().result()).isEqualTo(Result.SUPERSET);
    }

    @Test
    void takesAThousandFeatures() {
        List<String> many = new ArrayList<>(List.of("require:f2"));
        for (int i = 0; i < 1000; i++) {
            many.add("optional:bogus" + i);
        }

        assertThatThrownBy(() -> compare(SampleCpus.guest("old", many.toArray(String[]::new))))
                .isInstanceOf(UnknownCpuException.class);
    }
}
