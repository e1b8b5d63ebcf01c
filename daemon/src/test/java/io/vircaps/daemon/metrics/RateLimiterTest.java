package io.vircaps.daemon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<Long> done = new ArrayList<>();

    @Test
    void runsAtMostOnceASecondAndCountsTheRest() {
        RateLimiter limiter = new RateLimiter(7);
        limiter.run(7, done::add);
        limiter.run(8, done::add);
        limiter.run(7 + SECOND - 1, done::add);
        assertThat(done).containsExactly(0L);
        limiter.run(7 + SECOND, done::add);
        limiter.run(7 + 3 * SECOND, done::add);
        assertThat(done).containsExactly(0L, 2L, 0L);
    }
}
