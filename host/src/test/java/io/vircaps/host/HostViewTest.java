package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostViewTest {
    @Test
    void hasTheArchitectureThatTheReleaseKnows() {
        HostSource host = HostSource.of(Map.of(), Map.of("arch", "loongarch64"));

        assertThat(HostView.of(host, Dialect.parse("10.2.0")))
                .isEqualTo(new HostView(host, new Arch("loongarch64"), Dialect.parse("10.2.0")));
        assertThat(HostView.of(host, Dialect.parse("9.0.0")).arch()).isEqualTo(Arch.NONE);
    }
}
