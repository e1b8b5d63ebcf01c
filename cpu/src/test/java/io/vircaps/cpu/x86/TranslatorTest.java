package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslatorTest {
    private static final X86Rules RULES = SmallMap.X86;

    private static HypervisorModels offering(String... models) {
        return HypervisorModels.of(List.of(models));
    }

    @Test
    void leavesAModelThatIsOffered() {
        assertThat(RULES.translate(SampleCpus.guest("new"), offering("new"))).isEqualTo(SampleCpus.guest("new"));
    }

    @Test
    void describesAModelThatIsNotOfferedByAnother() {
        GuestCpu translated =
                RULES.translate(SampleCpus.guest("new", "force:f4", "disable:f3"), offering("old", "any"));

        assertThat(translated).isEqualTo(SampleCpus.guest("old", "require:f2", "force:f4", "disable:f3"));
    }

    @Test
    void failsIfNoOtherModelWillDo() {
        GuestCpu guest = SampleCpus.falling(SampleCpus.guest("new"), CpuFallback.FORBID);

        assertThatThrownBy(() -> RULES.translate(guest, offering("old"))).isInstanceOf(CpuNotUsableException.class);
    }
}
