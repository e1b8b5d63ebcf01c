package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CpuSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(CpuSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly(
                        "~9.3.0 RISCV64_DRIVER",
                        "10.2.0 LOONGARCH64_DRIVER",
                        "7.0.0 CPU_MAP_7_0_0",
                        "9.0.0 CPU_MAP_9_0_0",
                        "11.3.0 CPU_MAP_11_3_0",
                        "12.8.0 CPU_MAP_12_8_0",
                        "12.9.0 CPU_MAP_12_9_0");
    }
}
