package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QemuSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(QemuSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly("~7.0.0 FEATURES_SORTED", "9.3.0 VIRT_PREFERRED", "9.9.0 EXTERNAL_SNAPSHOT");
    }
}
