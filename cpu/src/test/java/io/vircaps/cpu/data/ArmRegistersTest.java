package io.vircaps.cpu.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArmRegistersTest {
    private static final ArmRegisters NEOVERSE = new ArmRegisters(0x41_3_f_d0c_1L, 1 << 11 | 1);

    @Test
    void hasImplementerAndPartOfMidr() {
        assertThat(NEOVERSE.implementer()).isEqualTo(0x41);
        assertThat(NEOVERSE.part()).isEqualTo(0xd0c);
    }

    @Test
    void hasTheCapabilityBits() {
        assertThat(NEOVERSE.has(0)).isTrue();
        assertThat(NEOVERSE.has(1)).isFalse();
        assertThat(new ArmRegisters(0, 1L << 31).has(31)).isTrue();
    }

    @Test
    void canBeReadIfTheKernelAllowsIt() {
        assertThat(NEOVERSE.canBeRead()).isTrue();
        assertThat(new ArmRegisters(0, 1).canBeRead()).isFalse();
    }
}
