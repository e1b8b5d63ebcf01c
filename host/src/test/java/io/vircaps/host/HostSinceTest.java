package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HostSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(HostSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly(
                        "~9.0.0 ARM64_NAME", "~9.10.0 ALL_MSRS", "~10.0.0 NUMA_CALL_REFUSED", "~10.8.0 LEVEL_2_CACHES");
    }
}
