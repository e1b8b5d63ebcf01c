package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConnectSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(ConnectSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly("5.2.0 POOL_CAPABILITIES");
    }
}
