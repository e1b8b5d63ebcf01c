package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.Arch;
import org.junit.jupiter.api.Test;

class UnknownNameRemedyTest {
    private static UnknownCpuException newModel() {
        return UnknownCpuException.model("SierraForest");
    }

    @Test
    void namesTheReleaseWhoseMapHasTheName() {
        assertThat(UnknownNameRemedy.of(newModel(), Arch.X86_64, false))
                .isEqualTo("the CPU map of libvirt 12.8.0 has it: use --dialect 12.8.0");
        assertThat(UnknownNameRemedy.of(newModel(), Arch.X86_64, true))
                .isEqualTo("the CPU map of libvirt 12.8.0 has it: use --dialect 12.8.0 without --cpu-map");
        assertThat(UnknownNameRemedy.of(UnknownCpuException.feature("avx"), Arch.I686, false))
                .contains("--dialect 12.8.0");
        assertThat(UnknownNameRemedy.of(UnknownCpuException.vendor("Hygon"), Arch.X86_64, false))
                .contains("--dialect 12.8.0");
    }

    @Test
    void namesTheArchitectureThatHasTheName() {
        assertThat(UnknownNameRemedy.of(UnknownCpuException.model("POWER9"), Arch.X86_64, false))
                .isEqualTo("it is known for ppc64, not for x86_64");
        assertThat(UnknownNameRemedy.of(UnknownCpuException.vendor("Intel"), Arch.PPC64LE, false))
                .isEqualTo("it is known for x86_64, not for ppc64le");
    }

    @Test
    void suggestsAnotherMapForOtherNames() {
        assertThat(UnknownNameRemedy.of(UnknownCpuException.model("bogus"), Arch.X86_64, false))
                .isEqualTo("use --cpu-map DIR with the CPU map of a libvirt that knows it");
        assertThat(UnknownNameRemedy.of(UnknownCpuException.feature("avx"), Arch.S390X, false))
                .isEqualTo("it is known for x86_64, not for s390x");
    }
}
