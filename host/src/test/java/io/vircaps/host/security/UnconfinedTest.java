package io.vircaps.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnconfinedTest {
    private static final SecurityConfig CONFIG = new SecurityConfig(
            "lxc.conf",
            false,
            new SecurityConfig.SelinuxContexts("x", false, List.of(), List.of(DomainType.LXC)),
            Optional.empty());

    @Test
    void isAlwaysUsedAndHasNoLabels() {
        KernelFiles files = KernelFiles.of(Map.of());

        assertThat(new Unconfined().unused(CONFIG, files)).isEmpty();
        assertThat(new Unconfined().model(CONFIG, files))
                .isEqualTo(new SecurityModel("none", "0", List.of(), Extras.NONE));
        assertThat(new Unconfined().name()).isEqualTo("none");
    }
}
