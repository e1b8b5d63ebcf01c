package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;

class CpuVendorsTest {
    private static final CpuMap MAP = CpuMaps.of(Dialect.DEFAULT);

    @Test
    void areThoseOfTheMap() {
        assertThat(CpuVendors.of(MAP, Arch.X86_64))
                .containsEntry("EPYC", "AMD")
                .containsEntry("Haswell", "Intel")
                .doesNotContainKeys("qemu64", "486", "POWER9");
        assertThat(CpuVendors.of(MAP, Arch.I686)).isEqualTo(CpuVendors.of(MAP, Arch.X86_64));
        assertThat(CpuVendors.of(MAP, Arch.PPC64LE)).containsEntry("POWER9", "IBM");
    }

    @Test
    void areUnknownOnOtherArchitectures() {
        assertThat(CpuVendors.of(MAP, Arch.S390X)).isEmpty();
        assertThat(CpuVendors.of(MAP, Arch.AARCH64)).isEmpty();
    }
}
