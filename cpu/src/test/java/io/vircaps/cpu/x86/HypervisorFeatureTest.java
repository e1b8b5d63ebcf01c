package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;

class HypervisorFeatureTest {
    @Test
    void isFoundByName() {
        assertThat(HypervisorFeature.of("hv-ipi")).contains(HypervisorFeature.HV_IPI);
        assertThat(HypervisorFeature.of("fpu")).isEmpty();
    }

    @Test
    void hasItsBits() {
        X86Data vapic = new X86Data(List.of(new CpuidLeaf(0x40000003, 0, 0x30, 0, 0, 0)), List.of());

        assertThat(HypervisorFeature.HV_VAPIC.data()).isEqualTo(vapic);
        assertThat(HypervisorFeature.HV_VAPIC.isIn(vapic)).isTrue();
        assertThat(HypervisorFeature.HV_RELAXED.isIn(vapic)).isTrue();
        assertThat(HypervisorFeature.HV_VAPIC.isIn(HypervisorFeature.HV_RELAXED.data()))
                .isFalse();
        assertThat(HypervisorFeature.HV_STIMER_DIRECT.data().leaves())
                .containsExactly(new CpuidLeaf(0x40000003, 0, 0, 0, 0, 1 << 19));
    }
}
