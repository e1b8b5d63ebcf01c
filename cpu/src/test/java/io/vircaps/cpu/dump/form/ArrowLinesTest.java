package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.dump.DumpText;
import org.junit.jupiter.api.Test;

class ArrowLinesTest {
    @Test
    void readsDefinitionsOfIntelSde() {
        Dumps.assertReads("Intel SDE", """
                # CPUID_VERSION = 1.0
                # EAX      ECX        EAX       EBX      ECX      EDX
                00000000 ******** => 0000000d 756e6547 6c65746e 49656e69 # vendor
                0000000D 00000001 => 0000000f 00000340 00000000 00000000 #
                """);
        Dumps.assertReads("Intel SDE", """
                0 ******** => D 756E6547 6C65746E 49656E69
                d 1 => f 340 0 0
                """);
    }

    @Test
    void readsTheFileOfAHostDirectory() {
        Dumps.assertReads("vircaps gather", """
                # by <me@example.org>
                0x00000000 0x00 => 0x0000000d 0x756e6547 0x6c65746e 0x49656e69
                0x0000000d 0x01 => 0x0000000f 0x00000340 0x00000000 0x00000000
                """);
    }

    @Test
    void onlyIntelSdeListsZeroLeaves() {
        assertThat(new ArrowLines(false).listsZeros()).isTrue();
        assertThat(new ArrowLines(true).listsZeros()).isFalse();
        assertThat(new ArrowLines(true).isAmongText()).isFalse();
    }

    @Test
    void recognizesLinesWithAnArrowAndItsKindOfNumber() {
        assertThat(new ArrowLines(true).recognizes("0x0 0x0 => 0x1 0x2 0x3 0x4"))
                .isTrue();
        assertThat(new ArrowLines(true).recognizes("0 0 => 1 2 3 4")).isFalse();
        assertThat(new ArrowLines(false).recognizes("0 0 => 1 2 3 4")).isTrue();
        assertThat(new ArrowLines(false).recognizes("zero 0 => 1 2 3 4")).isFalse();
        assertThat(new ArrowLines(false).recognizes("# 0 0 => 1 2 3 4")).isFalse();
    }

    @Test
    void readsItsOwnLinesOnly() {
        DumpBuilder dump = new DumpBuilder(new DumpText("f", ""), "form");
        ArrowLines lines = new ArrowLines(false);

        assertThat(lines.read("0 ******** => 1 2 3 4", dump)).isTrue();
        assertThat(lines.read("# comment", dump)).isTrue();
        assertThat(lines.read("other text", dump)).isFalse();
        assertThat(lines.read("zero", dump)).isFalse();
    }

    @Test
    void refusesALineThatBeginsWithANumberAndHasNoArrow() {
        Dumps.assertRefuses(
                "0 0 => 1 2 3 4\n00000001 0 1 2 3 4\n",
                "f:2: dump of Intel SDE: expected leaf subleaf => eax ebx ecx edx, each of up to 8 hexadecimal digits,"
                        + " found '00000001 0 1 2 3 4'");
    }
}
