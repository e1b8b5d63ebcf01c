package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {
    @Test
    void isCutAfterEightyCharacters() {
        assertThat(ShortText.of("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(ShortText.of("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
    }
}
