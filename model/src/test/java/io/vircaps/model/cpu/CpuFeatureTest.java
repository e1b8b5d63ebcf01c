package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import org.junit.jupiter.api.Test;

class CpuFeatureTest {
    @Test
    void isRequiredOrDisabled() {
        assertThat(CpuFeature.required("avx2")).isEqualTo(new CpuFeature(FeaturePolicy.REQUIRE, "avx2"));
        assertThat(CpuFeature.disabled("avx2")).isEqualTo(new CpuFeature(FeaturePolicy.DISABLE, "avx2"));
    }

    @Test
    void hasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CpuFeature.required(""))
                .withMessage("feature without name");
    }
}
