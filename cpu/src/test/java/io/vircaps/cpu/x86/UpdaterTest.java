package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdaterTest {
    private static final X86Rules RULES = SmallMap.X86;
    private static final Cpu.Host HOST = SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2", "f7");

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
                .isEqualTo(SampleCpus.vendored(
                        SampleCpus.guest("old", "disable:f2", "require:f7", "require:f3"), "Intel"));
    }

    @Test
    void keepsTheVendorOfACustomCpuThatIsAMinimum() {
        GuestCpu minimum = SampleCpus.meant(SampleCpus.guest("any"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThat(RULES.update(minimum, HOST)).isEqualTo(SampleCpus.guest("old", "require:f2", "require:f7"));
    }

    @Test
    void disablesWhatWasRemovedFromTheModel() {
        assertThat(RULES.update(SampleCpus.guest("new"), HOST)).isEqualTo(SampleCpus.guest("new", "disable:f4"));
        assertThat(RULES.update(SampleCpus.guest("new", "require:f4"), HOST))
                .isEqualTo(SampleCpus.guest("new", "require:f4"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_PASSTHROUGH", "MAXIMUM"})
    void leavesAloneWhatTakesAll(CpuMode mode) {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, mode, CpuMatch.EXACT)
                .withFeatures(SampleCpus.features("optional:f2"));

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
}
