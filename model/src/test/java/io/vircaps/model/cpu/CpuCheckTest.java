package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuCheckTest {
    @ParameterizedTest
    @CsvSource({"DEFAULT, default", "NONE, none", "PARTIAL, partial", "FULL, full"})
    void isWrittenAsLibvirtDoes(CpuCheck constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(CpuCheck.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Full", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(CpuCheck.of(text)).isEmpty();
    }
}
