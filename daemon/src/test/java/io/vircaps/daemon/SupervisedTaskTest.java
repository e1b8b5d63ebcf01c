package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.metrics.EventLog;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SupervisedTaskTest {
    private static final int LIMIT = 60;

    @Test
    @Timeout(LIMIT)
    void restartsAfterAnError() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable work = () -> {
            runs.countDown();
            if (runs.getCount() > 0) {
                throw new AssertionError("as if the JVM had no memory");
            }
            await(stopped);
        };
        SupervisedTask task = SupervisedTask.start("test", work, stopped::get, Thread.ofVirtual(), new EventLog());
        assertThat(runs.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        assertThat(task.isAlive()).isTrue();
        stopped.set(true);
        while (task.isAlive()) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Timeout(LIMIT)
    void isNotAliveBetweenTwoRuns() {
        AtomicInteger runs = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        SupervisedTask task =
                SupervisedTask.start("test", runs::incrementAndGet, stopped::get, Thread.ofVirtual(), new EventLog());
        while (task.isAlive() || runs.get() < 2) {
            Thread.onSpinWait();
        }
        stopped.set(true);
        assertThat(task.name()).isEqualTo("test");
    }

    private static void await(AtomicBoolean stopped) {
        while (!stopped.get()) {
            Thread.onSpinWait();
        }
    }
}
