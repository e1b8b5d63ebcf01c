package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Arch;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcCpuinfoTest {
    private static ProcCpuinfo cpuinfo(String text) {
        return new ProcCpuinfo(new KernelText(ProcCpuinfo.PATH, text));
    }

    @ParameterizedTest
    @CsvSource({"0x1000065,16777317", "0xffffffff,4294967295", "17,17", "0X1f,31", "010,8", "0x12 rest,18"})
    void readsMicrocodeInAnyBase(String version, long expected) {
        assertThat(cpuinfo("processor\t: 0\nmicrocode\t: " + version + "\n").microcode())
                .hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "microcode", "microcode\t: 0x0\n", "microcode : none\n", "microcode : 0x100000000\n"})
    void findsNoMicrocodeWhereThereIsNone(String text) {
        assertThat(cpuinfo(text).microcode()).isEmpty();
    }

    @Test
    void looksForMicrocodeInTheFirstPageOnly() {
        String filler = "flags : " + "x".repeat(4090) + "\n";

        assertThat(cpuinfo(filler + "microcode : 0x5\n").microcode()).isEmpty();
        assertThat(cpuinfo("microcode : 0x5\n" + filler).microcode()).hasValue(5);
    }

    @Test
    void readsPhysicalAddressBitsOfTheFirstCpu() {
        assertThat(cpuinfo("a\naddress sizes\t: 48 bits physical, 57 bits virtual\naddress sizes : 1 bits\n")
                        .physicalAddressBits())
                .hasValue(48);
        assertThat(cpuinfo("address sizes : many\naddress sizes : 1\n").physicalAddressBits())
                .isEmpty();
        assertThat(cpuinfo("my address sizes : 48\n").physicalAddressBits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64,'cpu MHz\t\t: 2596.146',2596",
        "i686,'cpu MHz : 800',800",
        "ppc64le,'clock\t\t: 3425.000000MHz',3425",
        "s390x,'cpu MHz dynamic : 5504',5504",
        "s390x,'cpu MHz static : 5504',0",
        "x86_64,'cpu MHz : fast',0",
        "x86_64,'cpu MHz 2596',0",
        "x86_64,'cpu MHz :',0",
        "aarch64,'cpu MHz : 2000',0",
        "riscv64,'clock : 2000',0"
    })
    void readsTheClockByArchitecture(String arch, String line, int megahertz) {
        assertThat(cpuinfo("processor : 0\n" + line + "\n").megahertz(new Arch(arch)))
                .isEqualTo(megahertz);
    }

    @ParameterizedTest
    @CsvSource({"'cpu MHz : 2100MHz'", "'cpu MHz :'", "'cpu MHz'", "'cpu MHz : 99999999999'"})
    void aClockThatIsNoNumberEndsTheSearch(String line) {
        assertThat(cpuinfo("cpu MHz : 1000.5\n" + line + "\ncpu MHz : 3000\n").megahertz(Arch.X86_64))
                .isEqualTo(1000);
    }

    @Test
    void aLongerLabelIsAnother() {
        assertThat(cpuinfo("cpu MHz dynamic : 5\ncpu MHz : 3000\n").megahertz(Arch.X86_64))
                .isEqualTo(3000);
    }

    @Test
    void takesTheClockOfTheLastCpu() {
        assertThat(cpuinfo("cpu MHz : 1000.5\n\ncpu MHz : 3000.9\nflags : x\n").megahertz(Arch.X86_64))
                .isEqualTo(3000);
    }

    @Test
    void readsHeadOrAll() {
        KernelFiles files = KernelFiles.of(Map.of(ProcCpuinfo.PATH, "x".repeat(9000)));

        assertThat(ProcCpuinfo.head(files).orElseThrow().text().text()).hasSize(8192);
        assertThat(ProcCpuinfo.read(files).orElseThrow().text().text()).hasSize(9000);
        assertThat(ProcCpuinfo.head(KernelFiles.of(Map.of()))).isEmpty();
    }
}
