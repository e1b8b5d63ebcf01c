package io.vircaps.bench.compare;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long one thing took, each time it was done.
 *
 * @param times in ascending order, never empty
 */
record Samples(List<Duration> times) {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    Samples {
        times = times.stream().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** The one in the middle; of an even number the mean of the two there. */
    Duration median() {
        int middle = times.size() / 2;
        return times.size() % 2 == 1
                ? times.get(middle)
                : times.get(middle - 1).plus(times.get(middle)).dividedBy(2);
    }

    /** How many times longer these took than others, by their medians. */
    double ratioTo(Samples others) {
        return (double) median().toNanos() / Math.max(1, others.median().toNanos());
    }

    /** Median, and how many samples from which to which. */
    String describe() {
        String range = text(times.getFirst()) + "–" + text(times.getLast());
        return text(median()) + " (" + times.size() + ": " + range + ")";
    }

    /** A duration with three digits in the unit that suits it. */
    static String text(Duration duration) {
        double nanos = duration.toNanos();
        if (nanos >= NANOS_PER_SECOND) {
            return digits(nanos / NANOS_PER_SECOND) + " s";
        }
        if (nanos >= NANOS_PER_MILLI) {
            return digits(nanos / NANOS_PER_MILLI) + " ms";
        }
        return nanos >= NANOS_PER_MICRO ? digits(nanos / NANOS_PER_MICRO) + " µs" : Math.round(nanos) + " ns";
    }

    /** Three digits that count. */
    static String digits(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Does something so many times and takes the time of each. */
    static Samples of(int count, Timed timed) throws IOException, InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(timed.run());
        }
        return new Samples(times);
    }

    /** A run that returns the duration of its measured part. */
    @FunctionalInterface
    interface Timed {
        Duration run() throws IOException, InterruptedException;
    }
}
