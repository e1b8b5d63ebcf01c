package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S390TextTest {
    private static final String VENDOR = "vendor_id       : IBM/S390\n";
    private static final String FIRST = "processor 0: version = 00,  identification = 145F07,  machine = 2964\n";
    private static final String SECOND = "processor 1: version = 01,  identification = 145F08,  machine = 2965\n";

    private static List<List<String>> processors(String cpuinfo) {
        return S390Text.processors(new SearchedText("proc/cpuinfo", cpuinfo)).stream()
                .map(S390TextTest::entries)
                .toList();
    }

    private static List<String> entries(SysinfoBlock block) {
        return block.entries().stream()
                .map(entry -> entry.name().orElseThrow() + "=" + entry.value())
                .toList();
    }

    @Test
    void readsTheMachine() {
        SysinfoBlock machine = S390Text.machine(new SearchedText(
                "proc/sysinfo", "Manufacturer:         IBM\nType:                 2964\nSequence Code:        0042\n"));
        assertThat(machine.part()).isEqualTo(SysinfoPart.SYSTEM);
        assertThat(entries(machine)).containsExactly("manufacturer=IBM", "serial=0042", "family=2964");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type: 1\nSequence Code: 2\n",
                "Manufacturer: IBM\nSequence Code: 2\n",
                "Manufacturer: IBM\nType: 1\n"
            })
    void failsIfALineOfTheMachineIsMissing(String sysinfo) {
        SearchedText text = new SearchedText("proc/sysinfo", sysinfo);
        assertThatThrownBy(() -> S390Text.machine(text)).isInstanceOf(SysinfoException.class);
    }

    @Test
    void readsEachProcessorWithItsClock() {
        String clock = "\ncpu number      : 1\ncpu MHz dynamic : 4999\ncpu MHz static  : 5000\n";
        assertThat(processors(VENDOR + FIRST + SECOND + clock))
                .containsExactly(
                        List.of("family=2964", "manufacturer=IBM/S390", "version=00", "serial_number=145F07"),
                        List.of(
                                "family=2965",
                                "manufacturer=IBM/S390",
                                "version=01",
                                "max_speed=5000",
                                "serial_number=145F08"));
        assertThat(processors(VENDOR)).isEmpty();
        assertThat(S390Text.processors(new SearchedText("proc/cpuinfo", VENDOR + FIRST)))
                .extracting(SysinfoBlock::part)
                .containsExactly(SysinfoPart.PROCESSOR);
    }

    @Test
    void readsClocksUpToANumberBeyondTheProcessors() {
        String clocks = "cpu number : 1\ncpu MHz static : 5\ncpu number : 0\ncpu MHz static : 6\n";
        assertThat(processors(VENDOR + FIRST + clocks).get(0)).noneMatch(entry -> entry.startsWith("max_speed"));
        assertThat(processors(VENDOR + FIRST + SECOND + clocks).get(0)).contains("max_speed=6");
        assertThat(processors(
                        VENDOR + FIRST + "cpu number : 0\ncpu MHz static : 6\ncpu number : 1\ncpu MHz static : 7\n"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("max_speed=6");
        assertThat(processors(VENDOR + FIRST + "cpu number : 0\n").get(0))
                .noneMatch(entry -> entry.startsWith("max_speed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST,
                VENDOR + "processor 0: version = 1, machine = 2\n",
                VENDOR + "processor 0: version = 1, identification = 2\n",
                VENDOR + "processor 0: identification = 2, machine = 2\n",
                VENDOR + "cpu number : x\n",
                VENDOR + "cpu number : 1234567890\n"
            })
    void failsIfAPartOfAProcessorIsMissing(String cpuinfo) {
        assertThatThrownBy(() -> processors(cpuinfo)).isInstanceOf(SysinfoException.class);
    }

    @Test
    void takesANumberOfNineDigits() {
        assertThat(processors(VENDOR + FIRST + "cpu number : 123456789\ncpu MHz static : 5\n"))
                .hasSize(1);
    }
}
