package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PeriodicChecksTest {
    @Test
    void runAgainAndAgainUntilCancelled() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        Future<?> check = PeriodicChecks.every(Duration.ofMillis(1), runs::countDown);
        assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        check.cancel(false);
        assertThat(check.isCancelled()).isTrue();
    }
}
