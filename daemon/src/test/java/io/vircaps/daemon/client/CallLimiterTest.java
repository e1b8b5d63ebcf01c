package io.vircaps.daemon.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallLimiterTest {
    private final CallLimiter calls = new CallLimiter(1);
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void endsTheSlowCall() {
        slow.countDown();
    }

    private void begin(Runnable work) throws InterruptedException {
        calls.start(Thread::startVirtualThread, work);
    }

    private void slowly() {
        begun.countDown();
        try {
            slow.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uses the only place until the test ends the slow call. */
    private void beginSlowly() throws InterruptedException {
        begin(this::slowly);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsTheReaderGoOnWhileCallsWait() throws InterruptedException {
        beginSlowly();
        for (int i = 0; i < CallLimiter.MAX_WAITING; i++) {
            begin(done::incrementAndGet); // would not return if it waited
        }
        assertThat(done).hasValue(0);
        slow.countDown();
        calls.awaitAll();
        assertThat(done).hasValue(CallLimiter.MAX_WAITING);
    }

    @Test
    void blocksTheReaderWhenTooManyCallsWait() throws InterruptedException {
        beginSlowly();
        for (int i = 0; i < CallLimiter.MAX_WAITING; i++) {
            begin(done::incrementAndGet);
        }
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                begin(done::incrementAndGet);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        while (reader.isAlive() && reader.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(reader.isAlive()).isTrue();
        slow.countDown();
        reader.join();
        calls.awaitAll();
        assertThat(done).hasValue(CallLimiter.MAX_WAITING + 1);
    }

    @Test
    void freesThePlaceOfACallWhoseThreadDoesNotStart() throws InterruptedException {
        for (int i = 0; i < 2 * CallLimiter.MAX_WAITING; i++) {
            try {
                calls.start(
                        work -> {
                            throw new IllegalStateException("no thread");
                        },
                        done::incrementAndGet);
            } catch (IllegalStateException refused) {
                assertThat(refused).hasMessage("no thread");
            }
        }
        calls.awaitAll();
        assertThat(done).hasValue(0);
    }
}
