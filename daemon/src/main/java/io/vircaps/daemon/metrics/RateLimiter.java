package io.vircaps.daemon.metrics;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Runs an action at most once a second and counts the times it was skipped. Thread-safe. */
final class RateLimiter {
    private static final long INTERVAL = 1_000_000_000L;

    private final AtomicLong last;
    private final AtomicLong skipped = new AtomicLong();

    /**
     * A limiter whose action may run at once.
     *
     * @param nanoTime now, {@link System#nanoTime()}
     */
    RateLimiter(long nanoTime) {
        this.last = new AtomicLong(nanoTime - INTERVAL);
    }

    /**
     * Runs the action unless it ran within the last second.
     *
     * @param nanoTime now, {@link System#nanoTime()}
     * @param action   receives the number of times it was skipped since it ran last
     */
    void run(long nanoTime, LongConsumer action) {
        long previous = last.get();
        if (nanoTime - previous >= INTERVAL && last.compareAndSet(previous, nanoTime)) {
            action.accept(skipped.getAndSet(0));
        } else {
            skipped.incrementAndGet();
        }
    }
}
