package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuCacheModeTest {
    @ParameterizedTest
    @CsvSource({"EMULATE, emulate", "PASSTHROUGH, passthrough", "DISABLE, disable"})
    void isWrittenAsLibvirtDoes(CpuCacheMode constant, String text) {
        assertThat(constant).hasToString(text);
        assertThat(CpuCacheMode.of(text)).hasValue(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EMULATE", "none of them"})
    void isNotFoundByAnotherText(String text) {
        assertThat(CpuCacheMode.of(text)).isEmpty();
    }
}
