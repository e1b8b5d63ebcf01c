package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuMatchTest {
    @ParameterizedTest
    @CsvSource({"EXACT, exact", "MINIMUM, minimum", "STRICT, strict"})
    void isWrittenAsLibvirtDoes(CpuMatch constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(CpuMatch.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EXACT", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(CpuMatch.of(text)).isEmpty();
    }
}
