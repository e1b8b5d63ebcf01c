package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.resctrl.ResctrlInfo.Allocation;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankCollectorTest {
    private final BankCollector banks =
            new BankCollector(new ControlBuilder(List.of(new Allocation(3, Allocation.Type.BOTH, 4, 16, 1))));

    private static CacheBank bank(long id, int level, CacheType type, long kibibytes, int... cpus) {
        return new CacheBank(
                id, level, type, MemorySize.ofKibibytes(kibibytes), CpuSet.of(cpus), List.of(), Extras.NONE);
    }

    @Test
    void keepsEachBankOnce() {
        banks.add(bank(0, 2, CacheType.BOTH, 64, 0, 1));
        banks.add(bank(0, 2, CacheType.BOTH, 64, 0, 1));

        assertThat(banks.asRead()).containsExactly(bank(0, 2, CacheType.BOTH, 64, 0, 1));
    }

    @Test
    void keepsBanksThatDifferInAnyValue() {
        List<CacheBank> different = List.of(
                bank(0, 2, CacheType.BOTH, 64, 0, 1),
                bank(1, 2, CacheType.BOTH, 64, 0, 1),
                bank(0, 4, CacheType.BOTH, 64, 0, 1),
                bank(0, 2, CacheType.CODE, 64, 0, 1),
                bank(0, 2, CacheType.BOTH, 65, 0, 1),
                bank(0, 2, CacheType.BOTH, 64, 0, 2));
        different.forEach(banks::add);

        assertThat(banks.asRead()).isEqualTo(different);
    }

    @Test
    void sortsByLevelThenId() {
        banks.add(bank(1, 4, CacheType.BOTH, 64, 0));
        banks.add(bank(9, 2, CacheType.BOTH, 64, 0));
        banks.add(bank(0, 4, CacheType.BOTH, 64, 1));

        assertThat(banks.sorted())
                .extracting(CacheBank::level, CacheBank::id)
                .containsExactly(tuple(2, 9L), tuple(4, 0L), tuple(4, 1L));
        assertThat(banks.asRead()).extracting(CacheBank::id).containsExactly(1L, 9L, 0L);
    }

    @Test
    void sortsIdsByTheSignOfTheirDifferenceIn32Bits() {
        banks.add(bank(0, 2, CacheType.BOTH, 64, 0));
        banks.add(bank(4294967295L, 2, CacheType.BOTH, 64, 1));

        assertThat(banks.sorted()).extracting(CacheBank::id).containsExactly(4294967295L, 0L);
    }

    @Test
    void addsControlsOfTheLevel() {
        banks.add(bank(0, 3, CacheType.BOTH, 64, 0));

        assertThat(banks.asRead().get(0).controls()).hasSize(1);
    }
}
