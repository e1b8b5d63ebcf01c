package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class SysinfoExceptionTest {
    @Test
    void hasTheSentenceOfLibvirt() {
        assertThat(SysinfoException.notAvailable())
                .hasMessage("unsupported configuration: Host SMBIOS information is not available")
                .hasNoCause();
        assertThat(SysinfoException.notAvailable().kind()).isEqualTo(Kind.CONFIG_UNSUPPORTED);
    }

    @Test
    void keepsItsCause() {
        OversizedTextException cause = new OversizedTextException("proc/file", "too much", "at most 1 byte", "more");
        assertThat(SysinfoException.notAvailable(cause))
                .hasMessage(SysinfoException.notAvailable().getMessage())
                .hasCause(cause);
        assertThat(cause.kind()).isEqualTo(Kind.INTERNAL_ERROR);
    }
}
