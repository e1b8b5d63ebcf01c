package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void closesTheChannelWhenItPasses() throws InterruptedException {
        Deadline deadline = Deadline.on(closed::countDown, Duration.ofMillis(1));
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void leavesTheChannelOpenIfItIsMet() throws InterruptedException {
        Deadline deadline = Deadline.on(closed::countDown, Duration.ofMillis(200));
        deadline.close();
        assertThat(closed.await(400, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(deadline.hasPassed()).isFalse();
    }
}
