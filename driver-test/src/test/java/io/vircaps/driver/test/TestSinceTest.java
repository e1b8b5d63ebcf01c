package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TestSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(TestSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly("0.4.1 BUILT_DOCUMENT", "1.0.2 NEIGHBOURS_SHARE_CELL");
    }
}
