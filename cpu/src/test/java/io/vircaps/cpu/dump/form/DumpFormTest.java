package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same made-up processor in every form, and what is no dump of a form. */
class DumpFormTest {
    private static final CpuidLeaf FIRST = new CpuidLeaf(0, 0, 0xd, 0x756e6547, 0x6c65746e, 0x49656e69);
    private static final CpuidLeaf THIRD = new CpuidLeaf(0xd, 1, 0xf, 0x340, 0, 0);
    private static final List<CpuidLeaf> LEAVES = List.of(FIRST, THIRD);

    private static CpuDump read(String text) {
        return CpuDump.read(new DumpText("f", text), DumpForm.all()).orElseThrow();
    }

    private static List<CpuidLeaf> leaves(DumpedCpu cpu) {
        return ((DumpedFacts.Registers) cpu.facts()).leaves();
    }

    private static void assertReads(String form, String text) {
        CpuDump dump = read(text);

        assertThat(dump.form()).isEqualTo(form);
        assertThat(dump.cpus()).hasSize(1);
        assertThat(leaves(dump.cpus().get(0))).containsSubsequence(LEAVES);
    }

    private static void assertRefuses(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CpuDataException.class)
                .hasMessage(sentence);
    }

    @Test
    void readsTheProgramCpuid() {
        assertReads("cpuid -r", """
                $ cpuid -1 -r
                Disclaimer: cpuid may not support decoding of all cpuid registers.
                CPU:
                   0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                   0x0000000d 0x01: eax=0x0000000f ebx=0x00000340 ecx=0x00000000 edx=0x00000000
                """);
        assertThat(read("""
                CPU 0:
                0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                CPU 17:
                0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
                """).cpus())
                .extracting(DumpedCpu::number)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(17));
    }

    @Test
    void readsLibcpuid() {
        CpuDump dump = read("""
                version=0.6.4

                _________________ Logical CPU #5 _________________
                basic_cpuid[0]=0000000d 756e6547 6c65746e 49656e69
                intel_fn4[1]=00000001 00000002 00000003 00000004
                amd_fn8000001dh[2]=00000163 00000000 00000000 00000000
                """ + "-".repeat(80) + "\nbasic_cpuid[1]=result\n");

        assertThat(dump.form()).isEqualTo("libcpuid");
        assertThat(dump.cpus().get(0).number()).hasValue(5);
        assertThat(leaves(dump.cpus().get(0)))
                .containsExactly(FIRST, new CpuidLeaf(4, 1, 1, 2, 3, 4), new CpuidLeaf(0x8000001d, 2, 0x163, 0, 0, 0));
        assertThat(leaves(read("basic_cpuid[7]=0 1 2 3\next_cpuid[8]=4 5 6 7\n")
                        .cpus()
                        .get(0)))
                .containsExactly(new CpuidLeaf(7, 0, 0, 1, 2, 3), new CpuidLeaf(0x80000008, 0, 4, 5, 6, 7));
    }

    @Test
    void readsWhatInstLatX64Collects() {
        assertReads("InstLatX64", """
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
        assertReads("InstLatX64", """
                CPU#000 AffMask: 0x0000000000000001
                CPUID 00000000: 0000000d-756e6547-6c65746e-49656e69
                CPUID 0000000d: 00000007-00000340-00000340-00000000
                CPUID 0000000d: 0000000f-00000340-00000000-00000000
                """);
        assertReads("InstLatX64", """
                CPUID 00000000 : 0000000D 756E6547 6C65746E 49656E69
                CPUID 0000000D : 00000007 00000340 00000340 00000000
                CPUID 0000000D : 0000000F 00000340 00000000 00000000
                """);
    }

    @Test
    void readsTheReportOfAida64() {
        assertReads("AIDA64", """
                CPUID Registers (CPU #1 Virtual):
                  CPUID 00000000  \t0000000D-756E6547-6C65746E-49656E69 [GenuineIntel]
                  CPUID 0000000D  \t00000007-00000340-00000340-00000000 [SL 00]
                  CPUID 0000000D  \t0000000F-00000340-00000000-00000000 [SL 01]
                """);
        assertReads("AIDA64", """
                CPUID 00000000 0000000D-756E6547-6C65746E-49656E69
                CPUID 0000000D 00000007-00000340-00000340-00000000
                CPUID 0000000D 0000000F-00000340-00000000-00000000
                """);
    }

    @Test
    void readsDefinitionsOfIntelSde() {
        assertReads("Intel SDE", """
                # CPUID_VERSION = 1.0
                # EAX      ECX        EAX       EBX      ECX      EDX
                00000000 ******** => 0000000d 756e6547 6c65746e 49656e69 # vendor
                0000000D 00000001 => 0000000f 00000340 00000000 00000000 #
                """);
        assertReads("Intel SDE", """
                0 ******** => D 756E6547 6C65746E 49656E69
                d 1 => f 340 0 0
                """);
    }

    @Test
    void readsTheFileOfAHostDirectory() {
        assertReads("vircaps gather", """
                # by <me@example.org>
                0x00000000 0x00 => 0x0000000d 0x756e6547 0x6c65746e 0x49656e69
                0x0000000d 0x01 => 0x0000000f 0x00000340 0x00000000 0x00000000
                """);
    }

    @Test
    void readsFlagsOfTheKernel() {
        CpuDump dump = read("""
                processor\t: 0
                vendor_id\t: GenuineIntel
                cpu family\t: 6
                model\t\t: 154
                model name\t: some: name
                stepping\t: 3
                flags\t\t: fpu vme fpu
                power management:

                processor\t: 8
                vendor_id\t: GenuineIntel
                cpu family\t: 6
                model\t\t: 154
                stepping\t: unknown
                flags\t\t: fpu

                """);

        assertThat(dump.form()).isEqualTo("/proc/cpuinfo");
        assertThat(dump.cpus())
                .containsExactly(
                        new DumpedCpu(
                                OptionalInt.of(0),
                                new DumpedFacts.Flags(new KernelFlags(
                                        Set.of("fpu", "vme"),
                                        Optional.of("GenuineIntel"),
                                        new X86Signature(6, 154, 3)))),
                        new DumpedCpu(
                                OptionalInt.of(8),
                                new DumpedFacts.Flags(new KernelFlags(
                                        Set.of("fpu"), Optional.of("GenuineIntel"), new X86Signature(6, 154, 0)))));
    }

    @Test
    void takesTheRegisterOfCapabilitiesForEachCpuOrForAll() {
        String cpus = """
                ------[ Logical CPU #0 ]------
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                ------[ Logical CPU #1 ]------
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                """;

        assertThat(msrs(read(cpus + "------[ MSR Registers ]------\nMSR 0000010A: 0000-0001-0000-002B\n")))
                .containsExactly(List.of(new Msr(0x10a, 0x1_0000_002bL)), List.of(new Msr(0x10a, 0x1_0000_002bL)));
        assertThat(msrs(read(cpus + "------[ MSR Registers / Logical CPU #1 ]------\n"
                        + "MSR 0000010A: 0000-0000-0000-0001\nMSR 0000010A: < FAILED >\n")))
                .containsExactly(List.of(), List.of(new Msr(0x10a, 1)));
    }

    private static List<List<Msr>> msrs(CpuDump dump) {
        return dump.cpus().stream()
                .map(cpu -> ((DumpedFacts.Registers) cpu.facts()).msrs())
                .toList();
    }

    @Test
    void takesALeaf0WithoutHeaderForAnotherCpu() {
        CpuDump dump = read("""
                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                CPUID 00000001: 000306A9-00100800-7FBAE3FF-BFEBFBFF

                CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69
                CPUID 00000001: 000306A9-01100800-7FBAE3FF-BFEBFBFF
                """);

        assertThat(dump.cpus()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x00000000 0x00: eax=0x0000000d ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69",
                "CPUID 00000000: 0000000D-756E6547-6C65746E-49656E69",
                "CPUID 00000000 0000000D-756E6547-6C65746E-49656E69",
                "basic_cpuid[0]=0000000d 756e6547 6c65746e 49656e69",
                "00000000 ******** => 0000000d 756e6547 6c65746e 49656e69",
                "0x0 0x0 => 0xd 0x756e6547 0x6c65746e 0x49656e69"
            })
    void refusesEveryCutLineThatCannotBeWhole(String line) {
        for (int length = 10; length < line.length() - 12; length++) {
            String cut = line + "\n" + line.substring(0, length) + "\n";

            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isInstanceOf(CpuDataException.class)
                    .hasMessageStartingWith("f:2: dump of ")
                    .hasMessageContaining("expected ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x00000000 0x00: eax=0x0000000g ebx=0x0 ecx=0x0 edx=0x0",
                "CPUID 00000000: 0000000D-756E6547-6C65746E-4965OE69",
                "CPUID 0000000X 0000000D-756E6547-6C65746E-49656E69",
                "basic_cpuid[0]=0000000d 756e6547 6c65746e 49656e6z",
                "00000001 ******** => 0000000d 756e6547 6c65746e 749656e69",
                "0x0 0x0 => 0xd 0x756e6547 6c65746e 0x49656e69"
            })
    void namesTheLineWithWrongDigits(String line) {
        assertThatThrownBy(() -> read(line + "\n"))
                .hasMessageStartingWith("f:1: dump of ")
                .hasMessageContaining("found '" + line.substring(0, 20));
    }

    @Test
    void refusesTwoMachines() {
        String one = "CPU 3:\n0x00000000 0x00: eax=0x00000001 ebx=0x0 ecx=0x0 edx=0x0\n";
        String record = "processor : 1\nflags : fpu\n\n";

        assertRefuses(one + one, "f:3: dump of cpuid -r: expected one machine, found 'CPU 3 again, first in line 1'");
        assertRefuses(
                record + record,
                "f:4: dump of /proc/cpuinfo: expected one machine, found 'processor 1 again, first in line 1'");
        assertRefuses(
                "00000001 ******** => 1 2 3 4\n00000001 ******** => 1 2 3 5\n",
                "f:2: dump of Intel SDE: expected one result of leaf 0x1, subleaf 0x0, found 'another than in line 1'");
    }

    @Test
    void takesTheSameResultTwice() {
        String line = "0x7 0x0 => 0x1 0x2 0x3 0x4\n";

        assertThat(leaves(read(line + line).cpus().get(0))).containsExactly(new CpuidLeaf(7, 0, 1, 2, 3, 4));
    }

    @Test
    void refusesLinesOfTwoForms() {
        assertRefuses(
                "0x00000000 0x00: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0\nCPUID 00000001: 00000000-00000000-00000000-00000000\n",
                "f:2: dump of cpuid -r: expected lines of one form, found 'a line of InstLatX64: CPUID 00000001:"
                        + " 00000000-00000000-0000…'");
        assertRefuses(
                "flags : x\nvendor_id : y\n0x0 0x0 => 0x1 0x0 0x0 0x0 : \n",
                "f:3: dump of /proc/cpuinfo: expected lines of one form, found 'a line of vircaps gather: 0x0 0x0 =>"
                        + " 0x1 0x0 0x0 0x0 :'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CPU 0:~0x0 0x0: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0~CPU 1:|f:3: dump of cpuid -r: expected leaves of the CPU that begins here, found 'none'",
                "0x0 0x0: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0~$ exit|f:2: dump of cpuid -r: expected a line of that form, found '$ exit'",
                "001 2010#=> 5|f:1: dump of Intel SDE: expected leaves of a CPU, found 'none'",
                "arm_midr=00000000410fd493|f:1: dump of libcpuid: expected registers of an x86 processor, found 'arm_midr=00000000410fd493'",
                "processor : 0~BogoMIPS : 50.00|f:1: dump of /proc/cpuinfo: expected a record of an x86 CPU with flags, found 'none'",
                "processor : x~flags : fpu|f:1: dump of /proc/cpuinfo: expected processor from 0 to 2147483647, found 'x'",
                "processor : 0~model : 256~flags : fpu|f:1: dump of /proc/cpuinfo: expected model from 0 to 255, found '256'",
                "processor : 0~flags : fpu~sse sse2|f:3: dump of /proc/cpuinfo: expected name : value, found 'sse sse2'",
                "processor : 0~flags : fpu~flags : vme|f:3: dump of /proc/cpuinfo: expected one flags a CPU, here fpu, found 'vme'"
            })
    void saysWhatIsWrongWhere(String lines, String sentence) {
        assertRefuses(lines.replace('~', '\n'), sentence);
    }

    @Test
    void knowsNoOtherForm() {
        DumpText text = new DumpText("f", "\n  hello\nworld");

        assertThat(CpuDump.read(text, DumpForm.all())).isEmpty();
        assertThat(CpuDump.unknownForm(text, DumpForm.all()))
                .hasMessage("f:2: not a form of CPU data that is known: expected XML, or a dump of cpuid -r, libcpuid,"
                        + " InstLatX64, AIDA64, Intel SDE, vircaps gather, /proc/cpuinfo, found 'hello'");
    }
}
