package io.vircaps.bench.compare;

import static io.vircaps.bench.compare.SamplesTest.millis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Goal QUICK = Goal.atMost(Duration.ofMillis(80));

    @Test
    void aLongestTimeMayBeReached() {
        assertThat(QUICK.verdict(millis(80), Optional.empty())).isEqualTo("≤ 80.0 ms: met");
        assertThat(QUICK.verdict(millis(81), Optional.empty())).isEqualTo("≤ 80.0 ms: missed");
    }

    @Test
    void bothPartsMustBeKept() {
        Goal both = QUICK.andFaster(30);

        assertThat(both.verdict(millis(10), Optional.of(millis(300)))).isEqualTo("≤ 80.0 ms, ≥ 30.0 ×: met");
        assertThat(both.met(millis(10), Optional.of(millis(299)))).isFalse();
        assertThat(both.met(millis(81), Optional.of(millis(9000)))).isFalse();
    }

    @Test
    void oneOfTwoPartsIsEnoughWhereTheyAreJoinedByOr() {
        Goal either = QUICK.orFaster(0.5);

        assertThat(either.met(millis(100), Optional.of(millis(50)))).isTrue();
        assertThat(either.met(millis(80), Optional.of(millis(1)))).isTrue();
        assertThat(either.met(millis(101), Optional.of(millis(50)))).isFalse();
        assertThat(either.met(millis(81), Optional.empty())).isFalse();
    }

    @Test
    void withoutAPeerOnlyTheTimeIsJudged() {
        assertThat(QUICK.andFaster(30).met(millis(10), Optional.empty())).isTrue();
    }

    @Test
    void noPromiseHasNoVerdict() {
        assertThat(Goal.NONE.verdict(millis(1), Optional.empty())).isEmpty();
    }
}
