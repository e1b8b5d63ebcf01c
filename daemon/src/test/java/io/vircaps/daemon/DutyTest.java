package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DutyTest {
    private static final int LIMIT = 60;

    @Test
    @Timeout(LIMIT)
    void isBegunAnewAfterAnError() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(3);
        AtomicBoolean over = new AtomicBoolean();
        Runnable work = () -> {
            begun.countDown();
            if (begun.getCount() > 0) {
                throw new AssertionError("as if the JVM had no memory");
            }
            await(over);
        };
        Duty duty = Duty.begin("test", work, over::get, Thread.ofVirtual(), new Log());
        assertThat(begun.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        assertThat(duty.isAlive()).isTrue();
        over.set(true);
        while (duty.isAlive()) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Timeout(LIMIT)
    void isNotAliveBetween() {
        AtomicInteger begun = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Duty duty = Duty.begin("test", begun::incrementAndGet, over::get, Thread.ofVirtual(), new Log());
        while (duty.isAlive() || begun.get() < 2) {
            Thread.onSpinWait();
        }
        over.set(true);
        assertThat(duty.name()).isEqualTo("test");
    }

    private static void await(AtomicBoolean over) {
        while (!over.get()) {
            Thread.onSpinWait();
        }
    }
}
