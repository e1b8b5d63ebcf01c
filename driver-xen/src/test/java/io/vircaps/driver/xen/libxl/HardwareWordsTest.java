package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardwareWordsTest {
    private static XlInfo info(String words) {
        return XlText.parse("hw_caps : " + words + "\n");
    }

    private static HardwareWords words(String words) {
        return HardwareWords.of(info(words)).orElseThrow();
    }

    @Test
    void areEightRegistersOfCpuid() {
        HardwareWords words = words("00000001:00000002:00000003:00000004:00000005:00000006:00000007:00000008:00000009");

        assertThat(words.registers())
                .isEqualTo(new X86Data(
                        List.of(
                                new CpuidLeaf(1, 0, 0, 0, 2, 1),
                                new CpuidLeaf(7, 0, 0, 6, 7, 0),
                                new CpuidLeaf(0xd, 1, 5, 0, 0, 0),
                                new CpuidLeaf(0x8000_0001, 0, 0, 0, 4, 3),
                                new CpuidLeaf(0x8000_0007, 0, 0, 0, 0, 8)),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000001:00000002",
                "00000000:00000002:00000003:00000004:00000005:00000006:00000007:00000008",
                "1:2:3:4:5:6:7:8",
                ""
            })
    void areAbsentWhereFewerOrZerosArePrinted(String words) {
        assertThat(HardwareWords.of(info(words))).isEmpty();
    }

    @Test
    void haveTheExtensionOfTheVendor() {
        String rest = ":00000000:00000000:00000000:00000000";

        assertThat(words("00000041:00000020:00000000:00000000" + rest).extension())
                .contains("vmx");
        assertThat(words("00000041:00000000:00000000:00000004" + rest).extension())
                .contains("svm");
        assertThat(words("00000041:00000000:00000000:00000000" + rest).extension())
                .isEmpty();
        assertThat(words("00000041:80000000:00000000:00000000" + rest).isVirtual())
                .isTrue();
        assertThat(words("00000041:7fffffff:00000000:00000000" + rest).isVirtual())
                .isFalse();
        assertThat(words("00000041:00000000:00000000:00000000" + rest).pae()).isTrue();
        assertThat(words("00000001:00000000:00000000:00000000" + rest).pae()).isFalse();
    }

    @Test
    void describeX86Only() {
        assertThat(HardwareWords.describe(Arch.X86_64)).isTrue();
        assertThat(HardwareWords.describe(Arch.I686)).isTrue();
        assertThat(HardwareWords.describe(Arch.AARCH64)).isFalse();
    }
}
