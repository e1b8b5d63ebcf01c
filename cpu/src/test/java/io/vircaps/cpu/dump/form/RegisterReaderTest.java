package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.model.cpu.CpuidLeaf;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {
    @Test
    void refusesLinesOfTwoForms() {
        Dumps.assertRefuses(
                "0x00000000 0x00: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0\nCPUID 00000001: 00000000-00000000-00000000-00000000\n",
                "f:2: dump of cpuid -r: expected lines of one form, found 'a line of InstLatX64: CPUID 00000001:"
                        + " 00000000-00000000-0000…'");
        Dumps.assertRefuses(
                "flags : x\nvendor_id : y\n0x0 0x0 => 0x1 0x0 0x0 0x0 : \n",
                "f:3: dump of /proc/cpuinfo: expected lines of one form, found 'a line of vircaps gather: 0x0 0x0 =>"
                        + " 0x1 0x0 0x0 0x0 :'");
    }

    @Test
    void skipsLinesBeforeTheDumpAndComments() {
        CpuDump dump = Dumps.read("$ cpuid -r\n0x0 0x0: eax=0x1 ebx=0x2 ecx=0x3 edx=0x4\n\n# end\n");

        assertThat(Dumps.leaves(dump.cpus().get(0))).containsExactly(new CpuidLeaf(0, 0, 1, 2, 3, 4));
        assertThat(new RegisterReader(new CpuidToolLines()).recognizes("eax=0x1"))
                .isTrue();
        assertThat(new RegisterReader(new CpuidToolLines()).recognizes("eax")).isFalse();
    }
}
