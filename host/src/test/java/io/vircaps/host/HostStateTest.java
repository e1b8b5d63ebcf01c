package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostStateTest {
    private static String state(String total, String free) {
        String meminfo = "MemTotal:       " + total + " kB\nMemFree:        " + free + " kB\nMemAvailable:   1 kB\n";
        return HostState.of(HostSource.of(Map.of("proc/meminfo", meminfo), Map.of()), List.of());
    }

    @Test
    void staysTheSameWhileMemoryIsUsed() {
        assertThat(state("24684084", "22429420")).isEqualTo(state("24684084", "22365852"));
    }

    @Test
    void changesWithTheMemoryThereIs() {
        assertThat(state("24684084", "22429420")).isNotEqualTo(state("49368168", "22429420"));
    }
}
