package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturePatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "15", "0-3,5", "4-15", "1,3,5-6"})
    void writesSteppingsAsItReadsThem(String text) {
        int steppings = SignaturePattern.steppings(text).orElseThrow();

        assertThat(new SignaturePattern(6, 63, steppings).steppingsText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "16", "3-2", "1,", "-1", "0-99", "1 2"})
    void refusesWhatAreNoSteppings(String text) {
        assertThat(SignaturePattern.steppings(text)).isEmpty();
    }

    @Test
    void meansItsSteppingsOnly() {
        SignaturePattern pattern = new SignaturePattern(6, 85, 0b110_0000);

        assertThat(pattern.matches(new X86Signature(6, 85, 5))).isTrue();
        assertThat(pattern.matches(new X86Signature(6, 85, 4))).isFalse();
        assertThat(pattern.matches(new X86Signature(6, 84, 5))).isFalse();
        assertThat(pattern.matches(new X86Signature(7, 85, 5))).isFalse();
        assertThat(pattern.lowest()).isEqualTo(new X86Signature(6, 85, 5));
    }
}
