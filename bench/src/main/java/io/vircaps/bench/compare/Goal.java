package io.vircaps.bench.compare;

import java.time.Duration;
import java.util.Optional;

/**
 * What is promised of a row.
 *
 * @param atMost     the longest time; absent where only the ratio is promised
 * @param timesPeer  how many times faster than the peer at least; below one for "at most so many times slower"
 * @param eitherDoes whether one of the two is enough
 */
record Goal(Optional<Duration> atMost, double timesPeer, boolean eitherDoes) {
    /** Nothing is promised. */
    static final Goal NONE = new Goal(Optional.empty(), 0, false);

    /** A longest time. */
    static Goal atMost(Duration time) {
        return new Goal(Optional.of(time), 0, false);
    }

    /** So many times faster than the peer. */
    static Goal faster(double times) {
        return new Goal(Optional.empty(), times, false);
    }

    /** The same, and so many times faster than the peer as well. */
    Goal andFaster(double times) {
        return new Goal(atMost, times, false);
    }

    /** The same, or so many times faster than the peer. */
    Goal orFaster(double times) {
        return new Goal(atMost, times, true);
    }

    /** Whether these times keep the promise; without a peer its part of the promise is not judged. */
    boolean met(Samples ours, Optional<Samples> peer) {
        boolean quick = atMost.map(limit -> ours.median().compareTo(limit) <= 0).orElse(true);
        boolean quicker = peer.map(other -> other.ratioTo(ours) >= timesPeer).orElse(!eitherDoes);
        return eitherDoes ? quick || quicker : quick && quicker;
    }

    /** The promise and whether it is kept; empty where there is none. */
    String verdict(Samples ours, Optional<Samples> peer) {
        if (atMost.isEmpty() && timesPeer == 0) {
            return "";
        }
        String time = atMost.map(limit -> "≤ " + Samples.text(limit)).orElse("");
        String ratio = timesPeer == 0 ? "" : "≥ " + Samples.digits(timesPeer) + " ×";
        String joint = time.isEmpty() || ratio.isEmpty() ? "" : eitherDoes ? " or " : ", ";
        return time + joint + ratio + (met(ours, peer) ? ": met" : ": missed");
    }
}
