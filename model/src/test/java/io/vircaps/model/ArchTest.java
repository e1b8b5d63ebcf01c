package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchTest {
    @ParameterizedTest
    @CsvSource({
        "x86_64, 64",
        "i686, 32",
        "s390x, 64",
        "s390, 32",
        "sh4eb, 64",
        "sh4, 32",
        "armv7b, 32",
        "loongarch64, 64"
    })
    void hasLibvirtsWordSize(String name, int bits) {
        assertThat(new Arch(name).wordsize()).hasValue(bits);
    }

    @Test
    void keepsAnUnknownName() {
        Arch unknown = new Arch("z80");
        assertThat(unknown).hasToString("z80").isNotEqualTo(Arch.X86_64);
        assertThat(unknown.wordsize()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void knowsWhatAReleaseKnows() {
        assertThat(Arch.known(Dialect.DEFAULT))
                .hasSize(36)
                .startsWith(new Arch("alpha"))
                .endsWith(new Arch("xtensaeb"))
                .doesNotContain(Arch.LOONGARCH64);
        assertThat(Arch.known(new Dialect(10, 2, 0)))
                .hasSize(37)
                .containsSubsequence(new Arch("ia64"), Arch.LOONGARCH64, new Arch("lm32"));
    }

    @Test
    void statesTheReleaseThatFirstKnewIt() {
        assertThat(Arch.LOONGARCH64.since()).hasValue(ModelSince.LOONGARCH64.since());
        assertThat(Arch.X86_64.since()).hasValue(Dialect.OLDEST);
        assertThat(new Arch("z80").since()).isEmpty();
    }

    @Test
    void isKnownFromItsReleaseOn() {
        assertThat(Arch.LOONGARCH64.isKnownTo(Dialect.DEFAULT)).isFalse();
        assertThat(Arch.LOONGARCH64.isKnownTo(ModelSince.LOONGARCH64.since())).isTrue();
        assertThat(Arch.X86_64.isKnownTo(Dialect.OLDEST)).isTrue();
        assertThat(new Arch("z80").isKnownTo(Dialect.EVERY_ROW)).isFalse();
    }

    @Test
    void isEqualByName() {
        assertThat(new Arch("x86_64")).isEqualTo(Arch.X86_64).hasSameHashCodeAs(Arch.X86_64);
        assertThat(Arch.X86_64).isNotEqualTo(Arch.I686).isNotEqualTo("x86_64");
    }
}
