package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import org.junit.jupiter.api.Test;

class ArmBaselineStatesTest {
    private static final BaselineStates STATES = new ArmBaselineStates();

    private static BaselineState merged(String... models) {
        BaselineState all = STATES.none();
        for (int i = 0; i < models.length; i++) {
            all = all.merge(STATES.of(i, SampleCpus.hostOf("ARM", Arch.AARCH64, models[i])));
        }
        return all;
    }

    @Test
    void differentModelsAreNoConflictAndNeedNotBeKnown() {
        assertThat(merged("a64fx", "bogus", "cortex-a53").conflict()).isEmpty();
    }

    @Test
    void theResultIsTheFirstModelWithoutVendor() {
        GuestCpu result = merged("a64fx", "cortex-a53").result(BaselineOptions.DEFAULT);

        assertThat(result).isEqualTo(SampleCpus.guest("a64fx"));
        assertThat(result.vendor()).isEmpty();
        assertThat(result.named().fallback()).isEqualTo(CpuFallback.ALLOW);
    }

    @Test
    void keepsEveryModelForTheEvidence() {
        assertThat(merged("a", "b", "c", "d").evidence(BaselineOptions.DEFAULT).models())
                .containsExactly("a", "b", "c", "d");
    }
}
