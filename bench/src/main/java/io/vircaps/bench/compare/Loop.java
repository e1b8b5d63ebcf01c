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
    @SuppressWarnings("UnusedVariable") // written only, so that the JVM keeps the result
    private static volatile Object sink = "";

    /** The times of one operation, a mean for each batch. */
    Samples time(Supplier<?> operation) {
        return together(List.of(operation)).getFirst();
    }

    /** The times of several operations, their batches in turn: what slows the machine down slows all of them. */
    List<Samples> together(List<Supplier<?>> operations) {
        List<Integer> counts = new ArrayList<>();
        List<List<Duration>> means = new ArrayList<>();
        for (Supplier<?> operation : operations) {
            counts.add(warmUp(operation));
            means.add(new ArrayList<>());
        }
        for (int i = 0; i < batches; i++) {
            for (int each = 0; each < operations.size(); each++) {
                int count = counts.get(each);
                long nanos = batch(count, operations.get(each)) / count;
                means.get(each).add(Duration.ofNanos(Math.max(1, nanos)));
            }
        }
        return means.stream().map(Samples::new).toList();
    }

    /** Does it until the compiler is done with it; how often makes a batch. */
    private int warmUp(Supplier<?> operation) {
        int count = 1;
        long start = System.nanoTime();
        while (System.nanoTime() - start < warmUp.toNanos()) {
            long last = batch(count, operation);
            if (last < BATCH.toNanos()) {
                count = Math.max(count + 1, (int) Math.min(1e7, count * (double) BATCH.toNanos() / Math.max(1, last)));
            }
        }
        return count;
    }

    private static long batch(int count, Supplier<?> operation) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            sink = operation.get();
        }
        return System.nanoTime() - start;
    }
}
