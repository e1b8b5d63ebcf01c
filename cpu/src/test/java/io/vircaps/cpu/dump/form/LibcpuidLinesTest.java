package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.model.cpu.CpuidLeaf;
import org.junit.jupiter.api.Test;

class LibcpuidLinesTest {
    @Test
    void readsLibcpuid() {
        CpuDump dump = Dumps.read("""
                version=0.6.4

                _________________ Logical CPU #5 _________________
                basic_cpuid[0]=0000000d 756e6547 6c65746e 49656e69
                intel_fn4[1]=00000001 00000002 00000003 00000004
                amd_fn8000001dh[2]=00000163 00000000 00000000 00000000
                """ + "-".repeat(80) + "\nbasic_cpuid[1]=result\n");

        assertThat(dump.form()).isEqualTo("libcpuid");
        assertThat(dump.cpus().get(0).number()).hasValue(5);
        assertThat(Dumps.leaves(dump.cpus().get(0)))
                .containsExactly(
                        Dumps.FIRST, new CpuidLeaf(4, 1, 1, 2, 3, 4), new CpuidLeaf(0x8000001d, 2, 0x163, 0, 0, 0));
        assertThat(Dumps.leaves(Dumps.read("basic_cpuid[7]=0 1 2 3\next_cpuid[8]=4 5 6 7\n")
                        .cpus()
                        .get(0)))
                .containsExactly(new CpuidLeaf(7, 0, 0, 1, 2, 3), new CpuidLeaf(0x80000008, 0, 4, 5, 6, 7));
    }

    @Test
    void recognizesItsArrays() {
        LibcpuidLines lines = new LibcpuidLines();

        assertThat(lines.recognizes("basic_cpuid[0]=1 2 3 4")).isTrue();
        assertThat(lines.recognizes("ext_cpuid[0]=1 2 3 4")).isTrue();
        assertThat(lines.recognizes("arm_midr=00000000410fd493")).isTrue();
        assertThat(lines.recognizes("intel_fn4[0]=1 2 3 4")).isFalse();
        assertThat(lines.isAmongText()).isFalse();
    }

    @Test
    void readsItsOwnLinesOnly() {
        DumpBuilder dump = new DumpBuilder(new DumpText("f", ""), "form");
        LibcpuidLines lines = new LibcpuidLines();

        assertThat(lines.read("version=0.6", dump)).isTrue();
        assertThat(lines.read("build_date=x", dump)).isTrue();
        assertThat(lines.read("basic_cpuid[0]=1 2 3 4", dump)).isTrue();
        assertThat(lines.read("intel_fn4[0]=1 2 3 4", dump)).isTrue();
        assertThat(lines.read("other[0]=1 2 3 4", dump)).isFalse();
        assertThat(lines.read("other", dump)).isFalse();
    }
}
