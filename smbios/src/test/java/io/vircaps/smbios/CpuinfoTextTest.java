package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuinfoTextTest {
    private static CpuinfoText of(String text) {
        return new CpuinfoText(new SearchedText("proc/cpuinfo", text));
    }

    private static SysinfoBlock block(SysinfoPart part, String... namesAndValues) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.add(new SysinfoBlock.Entry(Optional.of(namesAndValues[i]), namesAndValues[i + 1]));
        }
        return new SysinfoBlock(part, entries);
    }

    @Test
    void readsTheMachineAndEachThreadOfPower() {
        assertThat(of("""
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
                        """).power())
                .containsExactly(
                        block(
                                SysinfoPart.SYSTEM,
                                "version",
                                "PowerNV 8335-GTH",
                                "serial",
                                "8335-GTH",
                                "family",
                                "PowerNV"),
                        block(
                                SysinfoPart.PROCESSOR,
                                "socket_destination",
                                "0",
                                "type",
                                "POWER9, altivec supported",
                                "version",
                                "2.2 (pvr 004e 1202)"),
                        block(SysinfoPart.PROCESSOR, "socket_destination", "4", "type", "POWER9"));
    }

    @Test
    void readsEachCpuOfArmWithTheNameOfTheFirst() {
        assertThat(of("""
                        processor\t: 0
                        model name\t: ARMv7 rev 5

                        processor\t: 1
                        model name\t: x
                        platform : board
                        """).arm())
                .containsExactly(
                        block(SysinfoPart.SYSTEM, "family", "board"),
                        block(SysinfoPart.PROCESSOR, "socket_destination", "0", "type", "ARMv7 rev 5"),
                        block(SysinfoPart.PROCESSOR, "socket_destination", "1", "type", "ARMv7 rev 5"));
        assertThat(of("Processor\t: AArch64 rev 0\nprocessor\t: 0\n").arm())
                .containsExactly(block(SysinfoPart.PROCESSOR, "socket_destination", "0", "type", "AArch64 rev 0"));
        assertThat(of("processor\t: 0\nBogoMIPS : 1\n").arm()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "processor", "platform", "model name", "processor :", "processor:\n\n", "platform :"})
    void makesNothingOfLabelsWithoutColonOrLineEnd(String text) {
        assertThat(of(text).power()).isEmpty();
        assertThat(of(text).arm()).isEmpty();
    }

    @Test
    void goesOnBehindALabelWithoutValue() {
        assertThat(of("processor:\n\nprocessor : 1\n").power())
                .containsExactly(block(SysinfoPart.PROCESSOR, "socket_destination", "1"));
    }
}
