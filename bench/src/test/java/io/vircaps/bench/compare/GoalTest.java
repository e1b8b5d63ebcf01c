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
    void aRatioIsHowManyTimesFaster() {
        Goal faster = Goal.faster(30);

        assertThat(faster.verdict(millis(10), Optional.of(millis(300)))).isEqualTo("≥ 30.0 ×: met");
        assertThat(faster.met(millis(10), Optional.of(millis(299)))).isFalse();
    }

    @Test
    void aRatioBelowOneIsAMultipleOfThePeersTime() {
        Goal twice = Goal.atMostTimes(2);

        assertThat(twice.verdict(millis(100), Optional.of(millis(50)))).isEqualTo("≤ 2.00 × its time: met");
        assertThat(twice.verdict(millis(101), Optional.of(millis(50)))).isEqualTo("≤ 2.00 × its time: missed");
    }

    @Test
    void withoutAPeerOnlyTheTimeIsJudged() {
        assertThat(Goal.faster(30).met(millis(10), Optional.empty())).isTrue();
    }

    @Test
    void noPromiseHasNoVerdict() {
        assertThat(Goal.NONE.verdict(millis(1), Optional.empty())).isEmpty();
    }
}
