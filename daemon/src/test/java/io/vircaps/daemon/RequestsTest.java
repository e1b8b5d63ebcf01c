package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RequestsTest {
    private final Requests requests = new Requests(1);
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void letsTheSlowOneEnd() {
        slow.countDown();
    }

    private void begin(Runnable work) throws InterruptedException {
        requests.begin(Thread::startVirtualThread, work);
    }

    private void slowly() {
        begun.countDown();
        try {
            slow.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the one place, and keeps it until the test lets go. */
    private void beginSlowly() throws InterruptedException {
        begin(this::slowly);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsTheReaderGoOnWhileCallsWaitForAPlace() throws InterruptedException {
        beginSlowly();
        for (int i = 0; i < Requests.WAITING; i++) {
            begin(done::incrementAndGet); // would not return if it waited for the place
        }
        assertThat(done).hasValue(0);
        slow.countDown();
        requests.finish();
        assertThat(done).hasValue(Requests.WAITING);
    }

    @Test
    void letsTheReaderWaitWhenTooManyWait() throws InterruptedException {
        beginSlowly();
        for (int i = 0; i < Requests.WAITING; i++) {
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
        requests.finish();
        assertThat(done).hasValue(Requests.WAITING + 1);
    }

    @Test
    void keepsNoPlaceForACallThatGetsNoThread() throws InterruptedException {
        for (int i = 0; i < 2 * Requests.WAITING; i++) {
            try {
                requests.begin(
                        work -> {
                            throw new IllegalStateException("no thread");
                        },
                        done::incrementAndGet);
            } catch (IllegalStateException refused) {
                assertThat(refused).hasMessage("no thread");
            }
        }
        requests.finish();
        assertThat(done).hasValue(0);
    }
}
