package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuFallbackTest {
    @ParameterizedTest
    @CsvSource({"ALLOW, allow", "FORBID, forbid"})
    void isWrittenAsLibvirtDoes(CpuFallback constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(CpuFallback.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "allowed", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(CpuFallback.of(text)).isEmpty();
    }
}
