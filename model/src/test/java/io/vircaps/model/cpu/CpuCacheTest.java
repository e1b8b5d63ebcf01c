package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuCacheTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void hasALevelFromOneToThree(int level) {
        assertThat(new CpuCache(OptionalInt.of(level), CpuCacheMode.EMULATE).level())
                .hasValue(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void refusesOtherLevels(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CpuCache(OptionalInt.of(level), CpuCacheMode.EMULATE))
                .withMessage("cache of level " + level);
    }

    @Test
    void meansAllLevelsWithoutOne() {
        assertThat(new CpuCache(OptionalInt.empty(), CpuCacheMode.DISABLE).level())
                .isEmpty();
        assertThat(CpuCache.FARTHEST).isEqualTo(3);
    }
}
