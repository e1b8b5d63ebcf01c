package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class XenSinceTest {
    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(XenSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactly("0.2.2 MERGED_GUESTS", "0.2.2 HOST_PAE", "1.0.0 LIBXL");
    }
}
