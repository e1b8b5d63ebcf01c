package io.vircaps.rpc;

/**
 * The time since a message in transfer last made progress, in one direction. One thread updates it, any may read it.
 */
final class Progress {
    /** 0 if no message is in transfer; otherwise a time of {@link System#nanoTime()}, made odd. */
    private volatile long since;

    private int moved;

    /** A message is in transfer from now on, unless one already is. */
    void begin() {
        if (since == 0) {
            since = now();
            moved = 0;
        }
    }

    /** Bytes were transferred. After every {@link MessageChannel#SMALL} bytes the time restarts. */
    void advance(int bytes) {
        moved += bytes;
        if (moved >= MessageChannel.SMALL) {
            since = now();
            moved = 0;
        }
    }

    /** The message is complete. */
    void end() {
        since = 0;
    }

    /** Whether a message is in transfer and the time limit has passed since the last progress. */
    boolean isOver(long nanoTime, long limitNanos) {
        long begun = since;
        return begun != 0 && nanoTime - begun > limitNanos;
    }

    private static long now() {
        return System.nanoTime() | 1;
    }
}
