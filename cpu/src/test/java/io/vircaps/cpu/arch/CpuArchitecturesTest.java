package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void namesTheArchitectureWithoutRules() {
        assertThatThrownBy(() -> CpuArchitectures.rules(Arch.RISCV64, SmallMap.MAP))
                .isInstanceOfSatisfying(
                        CpuNotUsableException.class,
                        error -> assertThat(error.kind()).isEqualTo(Kind.NO_SUPPORT))
                .hasMessageContaining("riscv64");
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, 0.9.0, true",
        "s390x, 9.0.0, true",
        "riscv64, 9.0.0, false",
        "riscv64, 9.3.0, true",
        "loongarch64, 10.1.0, false",
        "loongarch64, 10.2.0, true",
        "mips, 12.9.0, false"
    })
    void knowsWhichReleasesHaveADriver(String arch, String release, boolean has) {
        assertThat(CpuArchitectures.hasDriver(new Arch(arch), Dialect.parse(release)))
                .isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"x86_64, true", "i686, true", "ppc64, false"})
    void needsModelsOfX86Only(String arch, boolean needed) {
        CpuMap empty = new CpuMap(
                SmallMap.MAP.release(),
                "nothing",
                new X86Map(List.of(), List.of(), List.of()),
                SmallMap.MAP.ppc64(),
                SmallMap.MAP.arm());
        ThrowingCallable rules = () -> CpuArchitectures.rules(new Arch(arch), empty);

        if (needed) {
            assertThatThrownBy(rules).hasMessage("cannot find CPU map for x86 architecture in nothing");
        } else {
            assertThatCode(rules).doesNotThrowAnyException();
        }
    }
}
