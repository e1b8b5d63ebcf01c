package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.SmallMap;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFallback;
import io.vircaps.model.cpu.CpuMatch;
import io.vircaps.model.cpu.CpuMode;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateTest {
    private static final X86Rules RULES = SmallMap.X86;
    private static final Cpu.Host HOST = SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2", "f7");

    private static HypervisorModels offering(String... models) {
        return HypervisorModels.of(List.of(models));
    }

    @Test
    void settlesOptionalFeaturesByTheHost() {
        GuestCpu updated = RULES.update(SampleCpus.guest("any", "optional:f2", "optional:f3", "force:f4"), HOST);

        assertThat(updated).isEqualTo(SampleCpus.guest("any", "require:f2", "disable:f3", "force:f4"));
    }

    @Test
    void putsHostModelOnTheHostsModelWithTheGuestsFeaturesOnTop() {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT)
                .withFeatures(SampleCpus.features("disable:f2", "require:f3"));

        assertThat(RULES.update(guest, HOST))
                .isEqualTo(SampleCpus.vendored(SampleCpus.guest("old", "disable:f2", "require:f7", "require:f3"), "Intel"));
    }

    @Test
    void keepsTheVendorOfACustomCpuThatIsAMinimum() {
        GuestCpu minimum = SampleCpus.meant(SampleCpus.guest("any"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThat(RULES.update(minimum, HOST)).isEqualTo(SampleCpus.guest("old", "require:f2", "require:f7"));
    }

    @Test
    void disablesWhatWasRemovedFromTheModel() {
        assertThat(RULES.update(SampleCpus.guest("new"), HOST)).isEqualTo(SampleCpus.guest("new", "disable:f4"));
        assertThat(RULES.update(SampleCpus.guest("new", "require:f4"), HOST)).isEqualTo(SampleCpus.guest("new", "require:f4"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_PASSTHROUGH", "MAXIMUM"})
    void leavesAloneWhatTakesAll(CpuMode mode) {
        GuestCpu guest =
                SampleCpus.meant(GuestCpu.UNSPECIFIED, mode, CpuMatch.EXACT).withFeatures(SampleCpus.features("optional:f2"));

        assertThat(RULES.update(guest, HOST)).isEqualTo(guest);
    }

    @Test
    void failsOnUnknownModelsAndFeatures() {
        assertThatThrownBy(() -> RULES.update(SampleCpus.guest("bogus"), HOST)).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> RULES.update(SampleCpus.guest("any", "optional:bogus"), HOST))
                .isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> RULES.update(GuestCpu.UNSPECIFIED, HOST)).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void dropsFromAHostWhatCannotMigrate() {
        assertThat(RULES.migratable(HOST)).isEqualTo(SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2"));
    }

    @Test
    void leavesAModelThatIsOffered() {
        assertThat(RULES.translate(SampleCpus.guest("new"), offering("new"))).isEqualTo(SampleCpus.guest("new"));
    }

    @Test
    void describesAModelThatIsNotOfferedByAnother() {
        GuestCpu translated = RULES.translate(SampleCpus.guest("new", "force:f4", "disable:f3"), offering("old", "any"));

        assertThat(translated).isEqualTo(SampleCpus.guest("old", "require:f2", "force:f4", "disable:f3"));
    }

    @Test
    void failsIfNoOtherModelWillDo() {
        GuestCpu guest = SampleCpus.falling(SampleCpus.guest("new"), CpuFallback.FORBID);

        assertThatThrownBy(() -> RULES.translate(guest, offering("old"))).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void noticesWhatTheHypervisorGaveOrRefused() {
        X86Data given = SmallMap.intel(2, 3, 0, 1, 3, 7);

        assertThat(RULES.updateLive(SampleCpus.guest("new", "require:quiet"), given, RULES.dataOf("quiet")))
                .isEqualTo(SampleCpus.guest("new", "disable:quiet", "disable:f2", "require:f7", "disable:f4"));
    }

    @Test
    void refusesADeviationIfAllIsToBeChecked() {
        GuestCpu full = SampleCpus.checkedFully(SampleCpus.guest("old"));

        assertThatThrownBy(() -> RULES.updateLive(full, SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessageContaining("extra features: f2")
                .hasMessageContaining("missing features: f1");
        assertThat(RULES.updateLive(full, SmallMap.intel(1, 0, 0, 1), X86Data.EMPTY))
                .isEqualTo(full);
    }

    @Test
    void expectsOfAGuestThatTakesAllOnlyWhatItDisablesToBeAbsent() {
        GuestCpu all = SampleCpus.checkedFully(SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_PASSTHROUGH, CpuMatch.EXACT));

        assertThat(RULES.updateLive(all, SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isEqualTo(all);
        assertThatThrownBy(() -> RULES.updateLive(
                        all.withFeatures(SampleCpus.features("disable:f2")), SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void dropsOtherPoliciesWhenFeaturesAreListed() {
        GuestCpu expanded = RULES.expand(SampleCpus.guest("new", "optional:f7", "disable:f1", "force:half"));

        assertThat(expanded.features())
                .isEqualTo(SampleCpus.features("require:f0", "disable:f1", "require:f2", "require:f3", "disable:f4"));
    }
}
