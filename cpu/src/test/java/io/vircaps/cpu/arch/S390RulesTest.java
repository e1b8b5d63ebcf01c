package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import org.junit.jupiter.api.Test;

class S390RulesTest {
    private static final S390Rules RULES = new S390Rules();
    private static final Cpu HOST = SampleCpus.guest("z14", "require:a", "require:b");

    @Test
    void leavesComparingToTheHypervisor() {
        assertThat(RULES.compare(SampleCpus.unknown(Arch.S390X), SampleCpus.guest("bogus"))
                        .result())
                .isEqualTo(Result.IDENTICAL);
    }

    @Test
    void hasNoBaseline() {
        assertThatThrownBy(() -> RULES.baseline(BaselineOptions.DEFAULT)).isInstanceOf(CpuNotUsableException.class);
        assertThatThrownBy(() -> RULES.hasFeature(HOST, "a")).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void putsHostModelOnTheHostsModelWithTheGuestsFeaturesOnTop() {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT)
                .withFeatures(SampleCpus.features("disable:b", "require:c"));

        assertThat(RULES.update(guest, HOST)).isEqualTo(SampleCpus.guest("z14", "require:a", "disable:b", "require:c"));
        assertThatThrownBy(() -> RULES.update(guest, SampleCpus.unknown(Arch.S390X)))
                .isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void refusesWhatWouldDependOnTheHostOtherwise() {
        GuestCpu minimum = SampleCpus.meant(SampleCpus.guest("z13"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThatThrownBy(() -> RULES.update(minimum, HOST)).isInstanceOf(CpuNotUsableException.class);
        assertThatThrownBy(() -> RULES.update(SampleCpus.guest("z13", "optional:a"), HOST))
                .isInstanceOf(CpuNotUsableException.class);
        assertThat(RULES.update(SampleCpus.guest("z13"), HOST)).isEqualTo(SampleCpus.guest("z13"));
    }
}
