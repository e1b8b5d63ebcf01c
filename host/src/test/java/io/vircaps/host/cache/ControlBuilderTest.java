package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.host.HostProbeException;
import io.vircaps.kernel.resctrl.ResctrlInfo.Allocation;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlBuilderTest {
    private static CacheBank bank(int level, long kibibytes) {
        return new CacheBank(
                1, level, CacheType.BOTH, MemorySize.ofKibibytes(kibibytes), CpuSet.of(0), List.of(), Extras.NONE);
    }

    private static CacheControl control(long granularity, Optional<Long> min, CacheType type, long maxAllocs) {
        return new CacheControl(
                MemorySize.ofBytes(granularity), min.map(MemorySize::ofBytes), type, maxAllocs, Extras.NONE);
    }

    @Test
    void dividesABankIntoEqualPartsByTheBitsOfTheMask() {
        ControlBuilder controls = new ControlBuilder(List.of(new Allocation(3, Allocation.Type.BOTH, 16, 20, 2)));

        assertThat(controls.divided(bank(3, 40)).controls())
                .containsExactly(control(2048, Optional.of(4096L), CacheType.BOTH, 16));
    }

    @Test
    void hasNoMinimumOfOneBit() {
        ControlBuilder controls = new ControlBuilder(List.of(new Allocation(3, Allocation.Type.BOTH, 16, 10, 1)));

        assertThat(controls.divided(bank(3, 10)).controls())
                .containsExactly(control(1024, Optional.empty(), CacheType.BOTH, 16));
    }

    @Test
    void ordersControlsBothCodeData() {
        ControlBuilder controls = new ControlBuilder(List.of(
                new Allocation(3, Allocation.Type.DATA, 3, 1, 1),
                new Allocation(3, Allocation.Type.CODE, 2, 1, 1),
                new Allocation(3, Allocation.Type.BOTH, 1, 1, 1)));

        assertThat(controls.divided(bank(3, 1)).controls())
                .extracting(CacheControl::type, CacheControl::maxAllocs)
                .containsExactly(tuple(CacheType.BOTH, 1L), tuple(CacheType.CODE, 2L), tuple(CacheType.DATA, 3L));
    }

    @Test
    void leavesBanksOfOtherLevelsAsTheyAre() {
        ControlBuilder controls = new ControlBuilder(List.of(new Allocation(2, Allocation.Type.BOTH, 16, 10, 1)));

        assertThat(controls.divided(bank(3, 10))).isEqualTo(bank(3, 10));
    }

    @Test
    void refusesBanksOfOneLevelThatDifferInSize() {
        ControlBuilder controls = new ControlBuilder(List.of(new Allocation(3, Allocation.Type.BOTH, 16, 10, 1)));
        controls.divided(bank(3, 10));

        assertThatThrownBy(() -> controls.divided(bank(3, 20)))
                .isInstanceOf(HostProbeException.class)
                .hasMessageStartingWith("sys/fs/resctrl/info: banks of level 3 differ: expected "
                        + MemorySize.ofKibibytes(10) + ", found '" + MemorySize.ofKibibytes(20));
    }
}
