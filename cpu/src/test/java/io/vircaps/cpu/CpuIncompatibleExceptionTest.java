package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class CpuIncompatibleExceptionTest {
    @Test
    void carriesTheComparison() {
        CpuComparison comparison =
                CpuComparison.of(CpuComparison.Result.INCOMPATIBLE, CpuComparison.Rule.OTHER_ARCH, "ppc64");
        CpuIncompatibleException error = new CpuIncompatibleException(comparison);

        assertThat(error.comparison()).isSameAs(comparison);
        assertThat(error.kind()).isEqualTo(Kind.CPU_INCOMPATIBLE);
        assertThat(error).hasMessage("the host is of another architecture: ppc64");
    }
}
