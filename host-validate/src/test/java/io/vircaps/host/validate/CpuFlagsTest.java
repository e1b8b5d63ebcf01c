package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuFlagsTest {
    private static CpuFlags read(String cpuinfo) {
        return CpuFlags.read(KernelFiles.of(Map.of("proc/cpuinfo", cpuinfo)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flags\t\t: fpu vmx x\n",
                "Features\t: fp vmx x\n",
                "features : a vmx x\n",
                "facilities : 1 vmx 2\n"
            })
    void areNamedOnALineOfEachArchitecture(String line) {
        assertThat(read(line).has("vmx")).isTrue();
        assertThat(read(line).refusal()).isEmpty();
    }

    @Test
    void areNotNamedOnOtherLines() {
        assertThat(read("bugs : vmx\nvmx flags : vmx\nflags vmx\n").names()).isEmpty();
        assertThat(read("flags : vmxx\n").has("vmx")).isFalse();
    }

    @Test
    void areReadUpToTheLengthOfALine() {
        String overlong = "flags : " + "x ".repeat(600) + "svm \n";

        assertThat(read(overlong).has("svm")).isFalse();
        assertThat(read("flags : svm " + "x ".repeat(600) + "\n").has("svm")).isTrue();
    }

    @Test
    void loseTheLastCharacterOfALineWithoutEnd() {
        assertThat(read("flags : fpu svm").names()).contains("fpu", "sv").doesNotContain("svm");
    }

    @Test
    void areMissingWithTheReason() {
        assertThat(CpuFlags.read(KernelFiles.of(Map.of())))
                .isEqualTo(new CpuFlags(Set.of(), Optional.of("Unable to get CPU flags: /proc/cpuinfo: no such file")));
        HostSource refused =
                HostSource.of(Map.of("proc/cpuinfo", ""), Map.of("refused.proc/cpuinfo", "permission denied"));
        assertThat(CpuFlags.read(refused.files()).refusal())
                .contains("Unable to get CPU flags: /proc/cpuinfo: permission denied");
    }
}
