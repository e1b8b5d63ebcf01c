package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(ModelSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly("10.2.0 LOONGARCH64");
    }
}
