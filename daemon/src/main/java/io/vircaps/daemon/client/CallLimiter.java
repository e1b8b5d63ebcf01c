package io.vircaps.daemon.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * The limit on the calls of one client that are in progress. Some more calls may wait, each in a thread of its own, so
 * that the reading thread can go on and reply to keepalive messages behind them. When too many wait, the reading thread
 * waits too.
 */
final class CallLimiter {
    /** Most waiting calls. */
    static final int MAX_WAITING = 16;

    private final int max;
    private final Semaphore running;
    private final Semaphore accepted;

    /** A limit of {@code max} calls. */
    CallLimiter(int max) {
        this.max = max;
        this.running = new Semaphore(max, true);
        this.accepted = new Semaphore(max + MAX_WAITING);
    }

    /**
     * Starts a thread that runs a call as soon as the limit allows.
     *
     * @param threads starts the thread
     * @throws InterruptedException if the reading thread is interrupted while it waits
     */
    void start(Executor threads, Runnable call) throws InterruptedException {
        accepted.acquire();
        boolean started = false;
        try {
            threads.execute(() -> run(call));
            started = true;
        } finally {
            if (!started) {
                accepted.release();
            }
        }
    }

    private void run(Runnable call) {
        running.acquireUninterruptibly();
        try {
            call.run();
        } finally {
            running.release();
            accepted.release();
        }
    }

    /** Waits until no call is in progress or waiting. No call may be started afterwards. */
    void awaitAll() throws InterruptedException {
        accepted.acquire(max + MAX_WAITING);
    }
}
