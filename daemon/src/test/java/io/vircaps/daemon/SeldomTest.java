package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeldomTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<Long> done = new ArrayList<>();

    @Test
    void happensAtMostOnceASecondAndCountsTheRest() {
        Seldom seldom = new Seldom(7);
        seldom.perform(7, done::add);
        seldom.perform(8, done::add);
        seldom.perform(7 + SECOND - 1, done::add);
        assertThat(done).containsExactly(0L);
        seldom.perform(7 + SECOND, done::add);
        seldom.perform(7 + 3 * SECOND, done::add);
        assertThat(done).containsExactly(0L, 2L, 0L);
    }
}
