package io.vircaps.cpu.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import org.junit.jupiter.api.Test;

class NoCpusTest {
    private static final AbstractStates STATES = new SampleStates();

    @Test
    void hasNoConflictAndNoResult() {
        BaselineState none = STATES.none();

        assertThat(none.cpus()).isZero();
        assertThat(none.conflict()).isEmpty();
        assertThatThrownBy(() -> none.result(BaselineOptions.DEFAULT))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessage("no CPUs given");
        assertThatThrownBy(() -> none.evidence(BaselineOptions.DEFAULT)).hasMessage("no CPUs given");
    }

    @Test
    void isTheIdentityOfMerging() {
        BaselineState none = SmallMap.X86.baselineStates().none();
        BaselineState one = SmallMap.X86.baselineStates().of(1, SampleCpus.host(Arch.X86_64, "any"));

        assertThat(none.merge(one)).isSameAs(one);
        assertThat(one.merge(none)).isSameAs(one);
        assertThat(none.merge(none)).isEqualTo(none);
    }

    @Test
    void readsAndWritesItself() {
        assertThat(STATES.read(STATES.none().toBytes())).isEqualTo(STATES.none());
        assertThat(STATES.none().toBytes()).endsWith(0);
    }
}
