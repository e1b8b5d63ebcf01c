package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.Cpus;
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
    private static final Cpu.Host HOST = Cpus.hostOf("Intel", Arch.X86_64, "old", "f2", "f7");

    private static HypervisorModels offering(String... models) {
        return HypervisorModels.of(List.of(models));
    }

    @Test
    void settlesOptionalFeaturesByTheHost() {
        GuestCpu updated = RULES.update(Cpus.guest("any", "optional:f2", "optional:f3", "force:f4"), HOST);

        assertThat(updated).isEqualTo(Cpus.guest("any", "require:f2", "disable:f3", "force:f4"));
    }

    @Test
    void putsHostModelOnTheHostsModelWithTheGuestsFeaturesOnTop() {
        GuestCpu guest = Cpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT)
                .withFeatures(Cpus.features("disable:f2", "require:f3"));

        assertThat(RULES.update(guest, HOST))
                .isEqualTo(Cpus.vendored(Cpus.guest("old", "disable:f2", "require:f7", "require:f3"), "Intel"));
    }

    @Test
    void keepsTheVendorOfACustomCpuThatIsAMinimum() {
        GuestCpu minimum = Cpus.meant(Cpus.guest("any"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThat(RULES.update(minimum, HOST)).isEqualTo(Cpus.guest("old", "require:f2", "require:f7"));
    }

    @Test
    void disablesWhatWasRemovedFromTheModel() {
        assertThat(RULES.update(Cpus.guest("new"), HOST)).isEqualTo(Cpus.guest("new", "disable:f4"));
        assertThat(RULES.update(Cpus.guest("new", "require:f4"), HOST)).isEqualTo(Cpus.guest("new", "require:f4"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_PASSTHROUGH", "MAXIMUM"})
    void leavesAloneWhatTakesAll(CpuMode mode) {
        GuestCpu guest =
                Cpus.meant(GuestCpu.UNSPECIFIED, mode, CpuMatch.EXACT).withFeatures(Cpus.features("optional:f2"));

        assertThat(RULES.update(guest, HOST)).isEqualTo(guest);
    }

    @Test
    void failsOnUnknownModelsAndFeatures() {
        assertThatThrownBy(() -> RULES.update(Cpus.guest("bogus"), HOST)).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> RULES.update(Cpus.guest("any", "optional:bogus"), HOST))
                .isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> RULES.update(GuestCpu.UNSPECIFIED, HOST)).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void dropsFromAHostWhatCannotMigrate() {
        assertThat(RULES.migratable(HOST)).isEqualTo(Cpus.hostOf("Intel", Arch.X86_64, "old", "f2"));
    }

    @Test
    void leavesAModelThatIsOffered() {
        assertThat(RULES.translate(Cpus.guest("new"), offering("new"))).isEqualTo(Cpus.guest("new"));
    }

    @Test
    void describesAModelThatIsNotOfferedByAnother() {
        GuestCpu translated = RULES.translate(Cpus.guest("new", "force:f4", "disable:f3"), offering("old", "any"));

        assertThat(translated).isEqualTo(Cpus.guest("old", "require:f2", "force:f4", "disable:f3"));
    }

    @Test
    void failsIfNoOtherModelWillDo() {
        GuestCpu guest = Cpus.falling(Cpus.guest("new"), CpuFallback.FORBID);

        assertThatThrownBy(() -> RULES.translate(guest, offering("old"))).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void noticesWhatTheHypervisorGaveOrRefused() {
        X86Data given = SmallMap.intel(2, 3, 0, 1, 3, 7);

        assertThat(RULES.updateLive(Cpus.guest("new", "require:quiet"), given, RULES.dataOf("quiet")))
                .isEqualTo(Cpus.guest("new", "disable:quiet", "disable:f2", "require:f7", "disable:f4"));
    }

    @Test
    void refusesADeviationIfAllIsToBeChecked() {
        GuestCpu full = Cpus.checkedFully(Cpus.guest("old"));

        assertThatThrownBy(() -> RULES.updateLive(full, SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessageContaining("extra features: f2")
                .hasMessageContaining("missing features: f1");
        assertThat(RULES.updateLive(full, SmallMap.intel(1, 0, 0, 1), X86Data.EMPTY))
                .isEqualTo(full);
    }

    @Test
    void expectsOfAGuestThatTakesAllOnlyWhatItDisablesToBeAbsent() {
        GuestCpu all = Cpus.checkedFully(Cpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_PASSTHROUGH, CpuMatch.EXACT));

        assertThat(RULES.updateLive(all, SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isEqualTo(all);
        assertThatThrownBy(() -> RULES.updateLive(
                        all.withFeatures(Cpus.features("disable:f2")), SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void dropsOtherPoliciesWhenFeaturesAreListed() {
        GuestCpu expanded = RULES.expand(Cpus.guest("new", "optional:f7", "disable:f1", "force:half"));

        assertThat(expanded.features())
                .isEqualTo(Cpus.features("require:f0", "disable:f1", "require:f2", "require:f3", "disable:f4"));
    }
}
