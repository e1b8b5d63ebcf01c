package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachinePatternTest {
    @Test
    void takesAStarForAnyText() {
        assertThat(MachinePattern.matches("pc-q35-*", "pc-q35-7.2")).isTrue();
        assertThat(MachinePattern.matches("pc-q35-*", "pc-i440fx-7.2")).isFalse();
        assertThat(MachinePattern.matches("*", "")).isTrue();
    }

    @Test
    void takesAQuestionMarkForOneCharacter() {
        assertThat(MachinePattern.matches("q3?", "q35")).isTrue();
        assertThat(MachinePattern.matches("q3?", "q355")).isFalse();
        assertThat(MachinePattern.matches("q3?", "q3")).isFalse();
    }

    @Test
    void takesOtherCharactersAsTheyAre() {
        assertThat(MachinePattern.matches("pc-1.0", "pc-1x0")).isFalse();
        assertThat(MachinePattern.matches("pc-1.0", "pc-1.0")).isTrue();
        assertThat(MachinePattern.matches("[a]", "a")).isFalse();
    }
}
