package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTest {
    @ParameterizedTest
    @CsvSource({"7.2.22, 7002022", "9, 9000000", "4.17, 4017000", "6.1.0.25, 6001000", "0.0.2, 2"})
    void countsMajorMinorAndMicro(String text, long number) {
        assertThat(VersionNumber.of(text)).isEqualTo(number);
    }

    @Test
    void isWrittenWithThreeParts() {
        assertThat(VersionNumber.text(7_002_022)).isEqualTo("7.2.22");
        assertThat(VersionNumber.text(2)).isEqualTo("0.0.2");
        assertThat(VersionNumber.of(12, 9, 1)).isEqualTo(12_009_001);
    }

    @Test
    void refusesOtherText() {
        assertThatThrownBy(() -> VersionNumber.of("unknown")).hasMessage("not a version: unknown");
    }
}
