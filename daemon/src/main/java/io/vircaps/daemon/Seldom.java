package io.vircaps.daemon;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Does something at most once a second, for it is clients that decide how often there would be a reason to. */
final class Seldom {
    private static final long QUIET = 1_000_000_000L;

    private final AtomicLong last;
    private final AtomicLong passedOver = new AtomicLong();

    /**
     * Not done yet.
     *
     * @param nanoTime now, {@link System#nanoTime()}
     */
    Seldom(long nanoTime) {
        this.last = new AtomicLong(nanoTime - QUIET);
    }

    /**
     * Does it, unless it was done within the last second.
     *
     * @param nanoTime now, {@link System#nanoTime()}
     * @param action   is told how often it was passed over since it was done last
     */
    void perform(long nanoTime, LongConsumer action) {
        long done = last.get();
        if (nanoTime - done >= QUIET && last.compareAndSet(done, nanoTime)) {
            action.accept(passedOver.getAndSet(0));
        } else {
            passedOver.incrementAndGet();
        }
    }
}
