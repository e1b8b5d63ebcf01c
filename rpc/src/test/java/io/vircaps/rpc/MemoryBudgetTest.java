package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
    private final MemoryBudget budget = new MemoryBudget(1_000_000);

    @Test
    void grantsAPeerNoMoreThanItsShare() {
        MemoryBudget one = budget.share(600_000);
        MemoryBudget other = budget.share(600_000);
        assertThat(one.claim(600_001)).isFalse();
        assertThat(one.claim(600_000)).isTrue();
        assertThat(other.claim(400_001)).isFalse();
        assertThat(other.claim(400_000)).isTrue();
        assertThat(budget.claimed()).isEqualTo(1_000_000);
        one.release(600_000);
        other.release(400_000);
        assertThat(List.of(one.claimed(), other.claimed(), budget.claimed())).containsOnly(0L);
    }

    @Test
    void claimsNothingIfItRefuses() {
        assertThat(budget.claim(1_000_001)).isFalse();
        assertThat(budget.claimed()).isZero();
    }
}
