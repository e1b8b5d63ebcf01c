package io.vircaps.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Times what is too short to be timed once: warms up, then takes the mean of batches.
 *
 * @param batches how many
 * @param warmUp  how long it is done before anything counts
 */
record Loop(int batches, Duration warmUp) {
    private static final Duration BATCH = Duration.ofMillis(150);

    /** Where results go, so that the compiler cannot leave the work out. */
    @SuppressWarnings("UnusedVariable") // that nobody reads it is its purpose
    private static volatile Object sink = "";

    /** The times of one operation, a mean for each batch. */
    Samples time(Supplier<?> operation) {
        int count = 1;
        long start = System.nanoTime();
        long last = 0;
        while (System.nanoTime() - start < warmUp.toNanos()) {
            last = batch(count, operation);
            if (last < BATCH.toNanos()) {
                count = Math.max(count + 1, (int) Math.min(1e7, count * (double) BATCH.toNanos() / Math.max(1, last)));
            }
        }
        List<Duration> means = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            means.add(Duration.ofNanos(Math.max(1, batch(count, operation) / count)));
        }
        return new Samples(means);
    }

    private static long batch(int count, Supplier<?> operation) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            sink = operation.get();
        }
        return System.nanoTime() - start;
    }
}
