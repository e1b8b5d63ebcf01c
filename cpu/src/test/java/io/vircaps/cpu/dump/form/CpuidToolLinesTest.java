package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CpuidToolLinesTest {
    @Test
    void readsTheProgramCpuid() {
        Dumps.assertReads("cpuid -r", """
                $ cpuid -1 -r
                Disclaimer: cpuid may not support decoding of all cpuid registers.
                CPU:
                   0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                   0x0000000d 0x01: eax=0x0000000f ebx=0x00000340 ecx=0x00000000 edx=0x00000000
                """);
        assertThat(Dumps.read("""
                CPU 0:
                0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                CPU 17:
                0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                """).cpus())
                .extracting(DumpedCpu::number)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(17));
    }

    @Test
    void findsTheNumberOfAHeader() {
        assertThat(CpuidToolLines.header("CPU 17:")).hasValue(17);
        assertThat(CpuidToolLines.header("CPU:")).isEmpty();
        assertThat(CpuidToolLines.header("CPU 17")).isEmpty();
        assertThat(new CpuidToolLines().recognizes("0x0 0x0: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0"))
                .isTrue();
        assertThat(new CpuidToolLines().recognizes("CPU 17:")).isFalse();
        assertThat(new CpuidToolLines().listsZeros()).isTrue();
    }

    @Test
    void readsItsOwnLinesOnly() {
        DumpBuilder dump = new DumpBuilder(new DumpText("f", ""), "form");
        CpuidToolLines lines = new CpuidToolLines();

        assertThat(lines.read("CPU 0:", dump)).isTrue();
        assertThat(lines.read("0x0 0x0: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0", dump)).isTrue();
        assertThat(lines.read("other", dump)).isFalse();
    }
}
