package io.vircaps.bench.compare;

import java.time.Duration;
import java.util.Optional;

/**
 * What is promised of a row.
 *
 * @param atMost     the longest time; absent where only the ratio is promised
 * @param timesPeer  how many times faster than the peer at least; below one for "at most so many times its time"
 */
record Goal(Optional<Duration> atMost, double timesPeer) {
    /** Nothing is promised. */
    static final Goal NONE = new Goal(Optional.empty(), 0);

    /** A longest time. */
    static Goal atMost(Duration time) {
        return new Goal(Optional.of(time), 0);
    }

    /** So many times faster than the peer. */
    static Goal faster(double times) {
        return new Goal(Optional.empty(), times);
    }

    /** At most so many times the peer's time. */
    static Goal atMostTimes(double times) {
        return faster(1 / times);
    }

    /** Whether these times keep the promise; without a peer its part of the promise is not judged. */
    boolean met(Samples ours, Optional<Samples> peer) {
        boolean quick = atMost.map(limit -> ours.median().compareTo(limit) <= 0).orElse(true);
        return quick && peer.map(other -> other.ratioTo(ours) >= timesPeer).orElse(true);
    }

    private String ratio() {
        if (timesPeer == 0) {
            return "";
        }
        return timesPeer < 1
                ? "≤ " + Samples.digits(1 / timesPeer) + " × its time"
                : "≥ " + Samples.digits(timesPeer) + " ×";
    }

    /** The promise and whether it is kept; empty where there is none. */
    String verdict(Samples ours, Optional<Samples> peer) {
        if (atMost.isEmpty() && timesPeer == 0) {
            return "";
        }
        String time = atMost.map(limit -> "≤ " + Samples.text(limit)).orElse("");
        return time + ratio() + (met(ours, peer) ? ": met" : ": missed");
    }
}
