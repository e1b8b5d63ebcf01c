package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeWordsTest {
    @Test
    void hasAWordForACode() {
        assertThat(CodeWords.of("chassis-type", 0x1D)).isEqualTo("Blade Enclosing");
        assertThat(CodeWords.of("wake-up-type", 0)).isEqualTo("Reserved");
        assertThat(CodeWords.find("board-type", 0x0A)).contains("Motherboard");
    }

    @Test
    void hasNoWordForACodeOutsideOfTheSpecification() {
        assertThat(CodeWords.of("wake-up-type", 9)).isEqualTo("<OUT OF SPEC>");
        assertThat(CodeWords.find("wake-up-type", 9)).isEmpty();
    }

    @Test
    void knowsItsFieldsOnly() {
        assertThatThrownBy(() -> CodeWords.of("colour", 1)).hasMessage("colour");
    }
}
