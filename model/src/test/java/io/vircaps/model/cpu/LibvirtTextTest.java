package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuMode;
import org.junit.jupiter.api.Test;

class LibvirtTextTest {
    @Test
    void writesANameInSmallLettersWithHyphens() {
        assertThat(LibvirtText.of(CpuMode.HOST_PASSTHROUGH)).isEqualTo("host-passthrough");
    }

    @Test
    void findsTheConstantOfAText() {
        assertThat(LibvirtText.find(CpuMode.values(), "host-model")).hasValue(CpuMode.HOST_MODEL);
        assertThat(LibvirtText.find(CpuMode.values(), "HOST_MODEL")).isEmpty();
        assertThat(LibvirtText.find(new CpuMode[0], "custom")).isEmpty();
    }
}
