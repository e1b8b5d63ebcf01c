package io.vircaps.driver.remote;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A time limit on a blocking operation of a channel. When it passes, another thread closes the channel, which wakes the
 * blocked thread.
 */
final class Deadline implements AutoCloseable {
    private final Closeable channel;
    private final Duration limit;
    private final CountDownLatch met = new CountDownLatch(1);
    private volatile boolean passed;

    private Deadline(Closeable channel, Duration limit) {
        this.channel = channel;
        this.limit = limit;
    }

    /** Starts a time limit; closing it ends it. */
    static Deadline on(Closeable channel, Duration limit) {
        Deadline deadline = new Deadline(channel, limit);
        Thread thread = new Thread(deadline::watch, "vircaps-deadline");
        thread.setDaemon(true);
        thread.start();
        return deadline;
    }

    private void watch() {
        try {
            if (met.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            passed = true;
            channel.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyBroken) {
            met.countDown(); // closed nevertheless, and the blocked thread is awake
        }
    }

    /** Whether the limit passed before it was closed. */
    boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        met.countDown();
    }
}
