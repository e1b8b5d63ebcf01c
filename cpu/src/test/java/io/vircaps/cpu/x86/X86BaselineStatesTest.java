package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class X86BaselineStatesTest {
    private static final X86Algorithms ALGORITHMS = X86Algorithms.of(SmallMap.MAP.x86());
    private static final X86BaselineStates STATES = new X86BaselineStates(SmallMap.MAP.x86(), ALGORITHMS);

    @Test
    void hasTheAlgorithmsOfItsMap() {
        assertThat(STATES.algorithms()).isSameAs(ALGORITHMS);
    }

    @Test
    void makesTheStateOfOneCpu() {
        assertThat(STATES.of(4, SampleCpus.host(Arch.X86_64, "any")).cpus()).isEqualTo(1);
        assertThatThrownBy(() -> STATES.of(4, SampleCpus.host(Arch.X86_64, "bogus")))
                .isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> STATES.of(4, SampleCpus.unknown(Arch.X86_64)))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessage("no CPU model given in definition 4");
    }

    @Test
    void readsStatesOfEqualMapsOnly() {
        byte[] bytes = STATES.of(4, SampleCpus.host(Arch.X86_64, "any")).toBytes();
        BaselineStates equal = SmallMap.X86.baselineStates();

        assertThat(equal.read(bytes)).isEqualTo(STATES.read(bytes));
        assertThat(equal.read(bytes).cpus()).isEqualTo(1);
    }

    @Test
    void refusesAModelThatTheMapDoesNotHave() {
        String bytes =
                new String(STATES.of(4, SampleCpus.host(Arch.X86_64, "rival")).toBytes(), StandardCharsets.ISO_8859_1);
        byte[] other = bytes.replace("rival", "rivAl").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> STATES.read(other))
                .isInstanceOf(BaselineStateException.class)
                .hasMessageEndingWith("expected a model of the CPU map, found 'rivAl'");
    }
}
