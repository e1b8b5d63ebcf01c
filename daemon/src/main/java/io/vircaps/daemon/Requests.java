package io.vircaps.daemon;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * The calls of one client that are worked on at once. A few more wait, each in a thread of its own: whoever reads goes
 * on meanwhile, for a sign of life may stand behind them. Only when as many wait as may does the reader wait too.
 */
final class Requests {
    /** Calls that wait; their messages are no longer than those that are not counted, or else are counted. */
    static final int WAITING = 16;

    private final int most;
    private final Semaphore places;
    private final Semaphore accepted;

    /** Places for so many. */
    Requests(int most) {
        this.most = most;
        this.places = new Semaphore(most, true);
        this.accepted = new Semaphore(most + WAITING);
    }

    /**
     * Has a call worked on as soon as there is a place.
     *
     * @param threads starts a thread for it
     * @throws InterruptedException if the reader is stopped while it waits
     */
    void begin(Consumer<Runnable> threads, Runnable work) throws InterruptedException {
        accepted.acquire();
        boolean started = false;
        try {
            threads.accept(() -> inItsPlace(work));
            started = true;
        } finally {
            if (!started) {
                accepted.release();
            }
        }
    }

    private void inItsPlace(Runnable work) {
        places.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            places.release();
            accepted.release();
        }
    }

    /** Waits until none is left. No more may be begun then. */
    void finish() throws InterruptedException {
        accepted.acquire(most + WAITING);
    }
}
