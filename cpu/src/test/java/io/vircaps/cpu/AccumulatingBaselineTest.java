package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccumulatingBaselineTest {
    private static final Cpu OLD = SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2", "f7");
    private static final Cpu NEW = SampleCpus.hostOf("Intel", Arch.X86_64, "new", "f4", "f7");

    private static Baseline of(BaselineOptions options, Cpu... cpus) {
        Baseline baseline = SmallMap.X86.baseline(options);
        List.of(cpus).forEach(baseline::add);
        return baseline;
    }

    private static GuestCpu result(Cpu... cpus) {
        return of(BaselineOptions.DEFAULT, cpus).result();
    }

    @Test
    void keepsWhatAllHave() {
        GuestCpu cpu = result(OLD, NEW);

        assertThat(cpu).isEqualTo(SampleCpus.vendored(SampleCpus.guest("old", "require:f2", "require:f7"), "Intel"));
    }

    @Test
    void forbidsFallingBackFromTheOneModelOfAll() {
        assertThat(result(NEW, NEW).named().fallback()).isEqualTo(CpuFallback.FORBID);
        assertThat(result(OLD, NEW).named().fallback()).isEqualTo(CpuFallback.ALLOW);
    }

    @Test
    void takesTheVendorOnlyIfAllStateIt() {
        assertThat(result(OLD, SampleCpus.host(Arch.X86_64, "new")).vendor()).isEmpty();
        assertThat(result(SampleCpus.host(Arch.X86_64, "old"), NEW).vendor()).isEmpty();
    }

    @Test
    void refusesDifferentVendorsStatedOrOfTheModel() {
        Cpu amd = SampleCpus.hostOf("AMD", Arch.X86_64, "rival");
        Cpu implied = SampleCpus.host(Arch.X86_64, "rival");

        assertThatThrownBy(() -> result(OLD, amd)).isInstanceOf(CpuNotUsableException.class);
        assertThatThrownBy(() -> result(OLD, implied)).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void ignoresTheVendorOfTheFirstModelIfItIsNotStated() {
        assertThat(result(SampleCpus.host(Arch.X86_64, "rival"), SampleCpus.hostOf("Intel", Arch.X86_64, "old"))
                        .vendor())
                .isEmpty();
    }

    @Test
    void refusesAVendorThatIsNotTheModels() {
        Cpu contradictory = SampleCpus.hostOf("Intel", Arch.X86_64, "rival");

        assertThatThrownBy(() -> result(OLD, contradictory)).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void refusesUnknownNames() {
        assertThatThrownBy(() -> result(SampleCpus.hostOf("Nobody", Arch.X86_64, "any")))
                .isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> result(SampleCpus.host(Arch.X86_64, "bogus"))).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> result(SampleCpus.host(Arch.X86_64, "any", "bogus")))
                .isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void refusesOtherArchitecturesByTheirModels() {
        assertThatThrownBy(() -> result(OLD, SampleCpus.host(Arch.PPC64, "POWER8")))
                .isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void namesTheDefinitionWithoutModel() {
        assertThatThrownBy(() -> result(OLD, SampleCpus.unknown(Arch.X86_64)))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessageContaining("definition 1");
    }

    @Test
    void refusesNoCpusAtAll() {
        assertThatThrownBy(() -> result())
                .isInstanceOfSatisfying(
                        CpuNotUsableException.class,
                        error -> assertThat(error.kind()).isEqualTo(Kind.INVALID_ARGUMENT));
    }

    @Test
    void refusesCpusWithNothingInCommon() {
        GuestCpu empty = SampleCpus.guest("any", "disable:f0");

        assertThatThrownBy(() -> result(OLD, empty)).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void takesPoliciesOfGuestsIntoAccount() {
        GuestCpu guest = SampleCpus.guest("new", "disable:f3", "force:f4", "forbid:f2", "optional:bogus");

        assertThat(result(guest).features()).isEqualTo(SampleCpus.features("require:f4", "disable:f2", "disable:f3"));
    }

    @Test
    void leavesOutWhatCannotMigrateOnRequest() {
        GuestCpu cpu = of(BaselineOptions.DEFAULT.migratable(true), OLD, NEW).result();

        assertThat(cpu.features()).isEqualTo(SampleCpus.features("require:f2"));
    }

    @Test
    void listsTheModelsOwnFeaturesSortedOnRequest() {
        GuestCpu cpu = of(BaselineOptions.DEFAULT.expand(true), OLD, NEW).result();

        assertThat(cpu.features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1", "require:f2", "require:f7"));
    }

    @Test
    void keepsToTheFeaturesAndModelsOfTheHypervisor() {
        BaselineOptions options = new BaselineOptions(
                Optional.of(HypervisorModels.of(List.of("any"))),
                Optional.of(List.of("f0", "f2", "bogus")),
                false,
                false);

        assertThat(of(options, OLD, NEW).result().model()).contains("any");
        assertThat(of(options, OLD, NEW).result().features()).isEqualTo(SampleCpus.features("require:f2"));
        assertThat(of(options, OLD, NEW).evidence().notAllowed()).containsExactly("f1", "f7");
    }

    @Test
    void namesTheFirstCpuWithoutAFeature() {
        BaselineEvidence evidence =
                of(BaselineOptions.DEFAULT.migratable(true), NEW, OLD, NEW).evidence();

        assertThat(evidence.cpus()).isEqualTo(3);
        assertThat(evidence.vendor()).isEqualTo(VendorRule.STATED_BY_ALL);
        assertThat(evidence.models()).containsExactly("new", "old");
        assertThat(evidence.lost())
                .containsOnlyKeys("f3", "f4")
                .containsEntry("f3", 1L)
                .containsEntry("f4", 1L);
        assertThat(evidence.notMigratable()).containsExactly("f7");
        assertThat(evidence.choice().orElseThrow().chosen()).contains("old");
    }

    @Test
    void namesTheFirstCpuIfItLacksAFeatureOfLaterOnes() {
        assertThat(of(BaselineOptions.DEFAULT, OLD, NEW).evidence().lost()).containsEntry("f4", 0L);
    }
}
