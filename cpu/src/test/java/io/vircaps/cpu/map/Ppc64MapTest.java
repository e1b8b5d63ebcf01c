package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Ppc64MapTest {
    @Test
    void aVersionComparesTheMaskedBits() {
        Ppc64Map.Version version = new Ppc64Map.Version(0x004b0000, 0xffff0000);

        assertThat(version.matches(0x004b0201)).isTrue();
        assertThat(version.matches(0x004c0201)).isFalse();
    }
}
