package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.Cpus;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuMatch;
import io.vircaps.model.cpu.CpuMode;
import io.vircaps.model.cpu.GuestCpu;
import org.junit.jupiter.api.Test;

class S390RulesTest {
    private static final S390Rules RULES = new S390Rules();
    private static final Cpu HOST = Cpus.guest("z14", "require:a", "require:b");

    @Test
    void leavesComparingToTheHypervisor() {
        assertThat(RULES.compare(Cpus.unknown(Arch.S390X), Cpus.guest("bogus")).result())
                .isEqualTo(Result.IDENTICAL);
    }

    @Test
    void hasNoBaseline() {
        assertThatThrownBy(() -> RULES.baseline(BaselineOptions.DEFAULT)).isInstanceOf(CpuNotUsableException.class);
        assertThatThrownBy(() -> RULES.hasFeature(HOST, "a")).isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void putsHostModelOnTheHostsModelWithTheGuestsFeaturesOnTop() {
        GuestCpu guest = Cpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT)
                .withFeatures(Cpus.features("disable:b", "require:c"));

        assertThat(RULES.update(guest, HOST)).isEqualTo(Cpus.guest("z14", "require:a", "disable:b", "require:c"));
        assertThatThrownBy(() -> RULES.update(guest, Cpus.unknown(Arch.S390X)))
                .isInstanceOf(CpuNotUsableException.class);
    }

    @Test
    void refusesWhatWouldDependOnTheHostOtherwise() {
        GuestCpu minimum = Cpus.meant(Cpus.guest("z13"), CpuMode.CUSTOM, CpuMatch.MINIMUM);

        assertThatThrownBy(() -> RULES.update(minimum, HOST)).isInstanceOf(CpuNotUsableException.class);
        assertThatThrownBy(() -> RULES.update(Cpus.guest("z13", "optional:a"), HOST))
                .isInstanceOf(CpuNotUsableException.class);
        assertThat(RULES.update(Cpus.guest("z13"), HOST)).isEqualTo(Cpus.guest("z13"));
    }
}
