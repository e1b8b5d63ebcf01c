package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kernel says of machines without tables of SMBIOS. */
class KernelSysinfoTest {
    private static Sysinfo of(String arch, Map<String, String> files) {
        return new SysinfoProbe(HostSource.of(files, Map.of("arch", arch)), new Arch(arch)).sysinfo();
    }

    private static List<String> values(Sysinfo sysinfo) {
        return sysinfo.blocks().stream()
                .flatMap(block -> block.entries().stream())
                .map(SysinfoBlock.Entry::value)
                .toList();
    }

    @Test
    void powerNamesTheMachineAndEachThread() {
        Sysinfo sysinfo = of("ppc64le", Map.of("proc/cpuinfo", """
                        processor\t: 0
                        cpu\t\t: POWER9, altivec supported
                        clock\t\t: 3800.0MHz
                        revision\t: 2.2 (pvr 004e 1202)

                        processor\t: 4
                        cpu\t\t: POWER9

                        timebase\t: 512000000
                        platform\t: PowerNV
                        model\t\t: 8335-GTH
                        machine\t\t: PowerNV 8335-GTH
                        """));

        assertThat(values(sysinfo))
                .containsExactly(
                        "PowerNV 8335-GTH",
                        "8335-GTH",
                        "PowerNV",
                        "0",
                        "POWER9, altivec supported",
                        "2.2 (pvr 004e 1202)",
                        "4",
                        "POWER9");
    }

    @Test
    void armNamesEachCpuAsTheFirst() {
        Sysinfo sysinfo = of(
                "armv7l",
                Map.of(
                        "proc/cpuinfo",
                        "processor\t: 0\nmodel name\t: ARMv7 rev 5\n\nprocessor\t: 1\nmodel name\t: x\n"));

        assertThat(values(sysinfo)).containsExactly("0", "ARMv7 rev 5", "1", "ARMv7 rev 5");
    }

    @Test
    void s390NamesTheMachineAndEachProcessorWithItsClock() {
        Map<String, String> files = Map.of(
                "proc/sysinfo",
                "Manufacturer:         IBM\nType:                 2964\nSequence Code:        0042\n",
                "proc/cpuinfo",
                """
                vendor_id       : IBM/S390
                processor 0: version = 00,  identification = 145F07,  machine = 2964
                processor 1: version = 01,  identification = 145F08,  machine = 2964

                cpu number      : 1
                cpu MHz dynamic : 4999
                cpu MHz static  : 5000
                """);

        assertThat(values(of("s390x", files)))
                .containsExactly(
                        "IBM",
                        "0042",
                        "2964",
                        "2964",
                        "IBM/S390",
                        "00",
                        "145F07",
                        "2964",
                        "IBM/S390",
                        "01",
                        "5000",
                        "145F08");
    }

    @ParameterizedTest
    @CsvSource({
        "Manufacturer: IBM, vendor_id : IBM",
        "'Manufacturer: IBM\nType: 1\nSequence Code: 2\n', processor 0: version = 1",
        "'Manufacturer: IBM\nType: 1\nSequence Code: 2\n', 'vendor_id : IBM\nprocessor 0: version = 1, machine = 2\n'",
        "'Manufacturer: IBM\nType: 1\nSequence Code: 2\n', 'vendor_id : IBM\ncpu number : x\n'"
    })
    void s390WithAPartMissingSaysNothing(String sysinfo, String cpuinfo) {
        assertThatThrownBy(() -> of("s390x", Map.of("proc/sysinfo", sysinfo, "proc/cpuinfo", cpuinfo)))
                .isInstanceOf(SysinfoException.class);
    }

    @ParameterizedTest
    @CsvSource({"ppc64", "armv7l", "s390x"})
    void labelsWithoutColonOrLineEndSayNothing(String arch) {
        for (String text :
                List.of("processor", "platform", "model name", "processor :", "processor:\n\n", "platform :")) {
            Map<String, String> files = Map.of("proc/cpuinfo", text, "proc/sysinfo", text);
            if (arch.equals("s390x")) {
                assertThatThrownBy(() -> of(arch, files)).isInstanceOf(SysinfoException.class);
            } else {
                assertThat(of(arch, files).blocks()).isEmpty();
            }
        }
    }

    @Test
    void aListOfCpusThatLibvirtFindsTooLargeSaysNothing() {
        assertThatThrownBy(() -> of("ppc64", Map.of("proc/cpuinfo", "x".repeat((1 << 20) + 1))))
                .isInstanceOf(SysinfoException.class)
                .hasRootCauseMessage("proc/cpuinfo: too large: expected at most 1048576 bytes, found 'more'");
    }
}
