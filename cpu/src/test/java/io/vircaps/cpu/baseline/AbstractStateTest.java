package io.vircaps.cpu.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import org.junit.jupiter.api.Test;

class AbstractStateTest {
    private static final BaselineStates X86 = SmallMap.X86.baselineStates();

    private static BaselineState state(long host, String model) {
        return X86.of(host, SampleCpus.host(Arch.X86_64, model));
    }

    @Test
    void countsTheCpusOfBoth() {
        assertThat(state(1, "any").merge(state(2, "old")).cpus()).isEqualTo(2);
    }

    @Test
    void isEqualIfItsBytesAre() {
        BaselineState one = state(1, "any").merge(state(2, "old"));
        BaselineState other = state(2, "old").merge(state(1, "any"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(state(1, "any"));
        assertThat(one).hasToString("2 CPUs, no conflict");
    }

    @Test
    void refusesStatesByOtherRules() {
        BaselineState foreign = new SampleStates().none();

        assertThatThrownBy(() -> state(1, "any").merge(foreign))
                .isInstanceOf(BaselineStateException.class)
                .hasMessageContaining("found 'sample'");
    }

    @Test
    void hasNoResultInConflict() {
        BaselineState conflict =
                X86.of(1, SampleCpus.hostOf("Intel", Arch.X86_64, "old")).merge(state(2, "rival"));

        assertThat(conflict).hasToString("2 CPUs, CPUs of different vendors: Intel and AMD");
        assertThatThrownBy(() -> conflict.result(BaselineOptions.DEFAULT)).hasMessageContaining("different vendors");
        assertThatThrownBy(() -> conflict.evidence(BaselineOptions.DEFAULT)).hasMessageContaining("different vendors");
    }
}
