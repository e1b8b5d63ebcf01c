package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuModeTest {
    @ParameterizedTest
    @CsvSource({"CUSTOM, custom", "HOST_MODEL, host-model", "HOST_PASSTHROUGH, host-passthrough", "MAXIMUM, maximum"})
    void isWrittenAsLibvirtDoes(CpuMode constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(CpuMode.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host_model", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(CpuMode.of(text)).isEmpty();
    }
}
