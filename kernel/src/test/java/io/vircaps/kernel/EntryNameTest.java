package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {
    @Test
    void readsTheNumberBehindAPrefix() {
        assertThat(EntryName.number("cpu0", "cpu")).hasValue(0);
        assertThat(EntryName.number("cpu2147483647", "cpu")).hasValue(Integer.MAX_VALUE);
        assertThat(EntryName.number("42", "")).hasValue(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpu",
                "cpufreq",
                "cpu1x",
                "node1",
                "cpu-1",
                "cpu2147483648",
                "cpu99999999999999999999",
                "",
                "cpu١"
            })
    void readsNoNumberElsewhere(String name) {
        assertThat(EntryName.number(name, "cpu")).isEmpty();
    }
}
