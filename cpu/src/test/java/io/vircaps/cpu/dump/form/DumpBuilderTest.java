package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DumpBuilderTest {
    @Test
    void refusesTwoMachines() {
        String one = "CPU 3:\n0x00000000 0x00: eax=0x00000001 ebx=0x0 ecx=0x0 edx=0x0\n";
        String record = "processor : 1\nflags : fpu\n\n";

        Dumps.assertRefuses(
                one + one, "f:3: dump of cpuid -r: expected one machine, found 'CPU 3 again, first in line 1'");
        Dumps.assertRefuses(
                record + record,
                "f:4: dump of /proc/cpuinfo: expected one machine, found 'processor 1 again, first in line 1'");
        Dumps.assertRefuses(
                "00000001 ******** => 1 2 3 4\n00000001 ******** => 1 2 3 5\n",
                "f:2: dump of Intel SDE: expected one result of leaf 0x1, subleaf 0x0, found 'another than in line 1'");
    }

    @Test
    void takesTheSameResultTwice() {
        String line = "0x7 0x0 => 0x1 0x2 0x3 0x4\n";

        assertThat(Dumps.leaves(Dumps.read(line + line).cpus().get(0)))
                .containsExactly(new CpuidLeaf(7, 0, 1, 2, 3, 4));
    }

    @Test
    void isCompleteWithTheFirstLeafOfACpuWithoutNumber() {
        DumpBuilder dump = new DumpBuilder(new DumpText("f", ""), "form");

        assertThat(dump.isComplete()).isFalse();
        dump.add(0, OptionalInt.of(0), 1, 2, 3, 4);
        assertThat(dump.isComplete()).isTrue();
        dump.begin(OptionalInt.of(3));
        dump.add(0, OptionalInt.of(0), 1, 2, 3, 4);
        assertThat(dump.isComplete()).isFalse();
        assertThat(dump.hasEnded()).isFalse();
        dump.end();
        assertThat(dump.hasEnded()).isTrue();
        assertThat(dump.build(new CpuidToolLines()).cpus())
                .extracting(DumpedCpu::number)
                .containsExactly(OptionalInt.empty(), OptionalInt.of(3));
    }
}
