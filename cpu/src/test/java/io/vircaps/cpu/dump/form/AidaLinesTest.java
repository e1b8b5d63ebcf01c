package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;

class AidaLinesTest {
    @Test
    void readsWhatInstLatX64Collects() {
        Dumps.assertReads("InstLatX64", """
                ------[ Versions ]------
                Program Version : something

                CPUID Manufacturer : GenuineIntel
                CPUID Revision     : 000906A3h
                ------[ CPUID Registers / Logical CPU #0 ]------

                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69 [GenuineIntel]
                CPUID 0000000D: 00000007-00000340-00000340-00000000 [SL 00]
                CPUID 0000000D: 0000000F-00000340-00000000-00000000 [SL 01] [x]
                ------[ MSR Registers ]------
                MSR 0000010A: 0000-0001-0000-002B
                MSR 0000001B: 0000-0000-FEE0-0900
                """);
        Dumps.assertReads("InstLatX64", """
                CPU#000 AffMask: 0x0000000000000001
                CPUID 00000000: 0000000d-756e6547-6c65746e-49656e69
                CPUID 0000000d: 00000007-00000340-00000340-00000000
                CPUID 0000000d: 0000000f-00000340-00000000-00000000
                """);
        Dumps.assertReads("InstLatX64", """
                CPUID 00000000 : 0000000D 756E6547 6C65746E 49656E69
                CPUID 0000000D : 00000007 00000340 00000340 00000000
                CPUID 0000000D : 0000000F 00000340 00000000 00000000
                """);
    }

    @Test
    void readsTheReportOfAida64() {
        Dumps.assertReads("AIDA64", """
                CPUID Registers (CPU #1 Virtual):
                  CPUID 00000000  \t0000000D-756E6547-6C65746E-49656E69 [GenuineIntel]
                  CPUID 0000000D  \t00000007-00000340-00000340-00000000 [SL 00]
                  CPUID 0000000D  \t0000000F-00000340-00000000-00000000 [SL 01]
                """);
        Dumps.assertReads("AIDA64", """
                CPUID 00000000 0000000D-756E6547-6C65746E-49656E69
                CPUID 0000000D 00000007-00000340-00000340-00000000
                CPUID 0000000D 0000000F-00000340-00000000-00000000
                """);
    }

    @Test
    void takesTheRegisterOfCapabilitiesForEachCpuOrForAll() {
        String cpus = """
                ------[ Logical CPU #0 ]------
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                ------[ Logical CPU #1 ]------
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                """;

        assertThat(msrs(Dumps.read(cpus + "------[ MSR Registers ]------\nMSR 0000010A: 0000-0001-0000-002B\n")))
                .containsExactly(List.of(new Msr(0x10a, 0x1_0000_002bL)), List.of(new Msr(0x10a, 0x1_0000_002bL)));
        assertThat(msrs(Dumps.read(cpus + "------[ MSR Registers / Logical CPU #1 ]------\n"
                        + "MSR 0000010A: 0000-0000-0000-0001\nMSR 0000010A: < FAILED >\n")))
                .containsExactly(List.of(), List.of(new Msr(0x10a, 1)));
    }

    @Test
    void takesALeaf0WithoutHeaderForAnotherCpu() {
        CpuDump dump = Dumps.read("""
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                CPUID 00000001: 000306A9-00100800-7FBAE3FF-BFEBFBFF

                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                CPUID 00000001: 000306A9-01100800-7FBAE3FF-BFEBFBFF
                """);

        assertThat(dump.cpus()).hasSize(2);
    }

    private static List<List<Msr>> msrs(CpuDump dump) {
        return dump.cpus().stream()
                .map(cpu -> ((DumpedFacts.Registers) cpu.facts()).msrs())
                .toList();
    }

    @Test
    void recognizesLeavesWithAndWithoutColon() {
        AidaLines withColon = new AidaLines(true);

        assertThat(withColon.recognizes("CPUID 00000000: 1")).isTrue();
        assertThat(withColon.recognizes("CPUID 00000000 1")).isFalse();
        assertThat(withColon.recognizes("CPUID Manufacturer : GenuineIntel")).isFalse();
        assertThat(new AidaLines(false).recognizes("  CPUID 00000000 1")).isTrue();
        assertThat(withColon.isAmongText()).isTrue();
    }

    @Test
    void readsItsOwnLinesOnly() {
        DumpBuilder dump = new DumpBuilder(new DumpText("f", ""), "form");
        AidaLines lines = new AidaLines(true);

        assertThat(lines.read("CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69", dump))
                .isTrue();
        assertThat(lines.read("------[ Logical CPU #1 ]------", dump)).isTrue();
        assertThat(lines.read("CPUID Registers (CPU #2):", dump)).isTrue();
        assertThat(lines.read("CPU 3:", dump)).isTrue();
        assertThat(lines.read("CPU#004 AffMask: 0x1", dump)).isTrue();
        assertThat(lines.read("Group: 0x00 Affinity mask: 0x1", dump)).isTrue();
        assertThat(lines.read("MSR 0000010A: < FAILED >", dump)).isTrue();
        assertThat(lines.read("CPUID 00000000 0000000D-756E6547-6C65746E-49656E69", dump))
                .isFalse();
        assertThat(lines.read("Program Version : 1", dump)).isFalse();
    }

    @Test
    void readsTheNumberOfASubleaf() {
        CpuDump dump = Dumps.read("CPUID 00000007: 00000001-00000002-00000003-00000004 [SL 02]\n");

        assertThat(Dumps.leaves(dump.cpus().get(0))).containsExactly(new CpuidLeaf(7, 2, 1, 2, 3, 4));
    }
}
