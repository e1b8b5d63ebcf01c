package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same made-up processor in every form, and what is no dump of a form. */
class DumpFormTest {
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

            assertThatThrownBy(() -> Dumps.read(cut))
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
        assertThatThrownBy(() -> Dumps.read(line + "\n"))
                .hasMessageStartingWith("f:1: dump of ")
                .hasMessageContaining("found '" + line.substring(0, 20));
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
    void namesTheFaultAndItsLine(String lines, String sentence) {
        Dumps.assertRefuses(lines.replace('~', '\n'), sentence);
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
