package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import org.junit.jupiter.api.Test;

class LiveUpdateTest {
    private static final X86Rules RULES = SmallMap.X86;

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
        GuestCpu all = SampleCpus.checkedFully(
                SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_PASSTHROUGH, CpuMatch.EXACT));

        assertThat(RULES.updateLive(all, SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isEqualTo(all);
        assertThatThrownBy(() -> RULES.updateLive(
                        all.withFeatures(SampleCpus.features("disable:f2")), SmallMap.intel(1, 0, 0, 2), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class);
    }
}
