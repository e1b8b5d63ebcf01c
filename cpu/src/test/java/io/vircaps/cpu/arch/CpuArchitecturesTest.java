package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.SmallMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuArchitecturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"i686", "x86_64"})
    void hasOneSetOfRulesForX86(String arch) {
        assertThat(CpuArchitectures.rules(new Arch(arch), SmallMap.MAP)).isInstanceOf(X86Rules.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppc64", "ppc64le", "aarch64", "armv7l", "armv7b", "armv6l", "s390", "s390x"})
    void hasRulesForWhatLibvirtHas(String arch) {
        assertThat(CpuArchitectures.find(new Arch(arch), SmallMap.MAP)).isPresent();
    }

    @Test
    void saysWhatHasNoRules() {
        assertThatThrownBy(() -> CpuArchitectures.rules(Arch.RISCV64, SmallMap.MAP))
                .isInstanceOfSatisfying(
                        CpuNotUsableException.class,
                        error -> assertThat(error.kind()).isEqualTo(Kind.NO_SUPPORT))
                .hasMessageContaining("riscv64");
    }
}
