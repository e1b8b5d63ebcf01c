package io.vircaps.rpc;

/** How long a message has been under way in one direction. One thread moves it, any looks at it. */
final class Pace {
    /** 0 if nothing is under way; a time of {@link System#nanoTime()}, made odd, otherwise. */
    private volatile long since;

    private int moved;

    /** A message is under way from now on, if none was. */
    void begin() {
        if (since == 0) {
            since = now();
            moved = 0;
        }
    }

    /** So many bytes more: each {@link MessageChannel#SMALL} bytes the time begins anew. */
    void progress(int bytes) {
        moved += bytes;
        if (moved >= MessageChannel.SMALL) {
            since = now();
            moved = 0;
        }
    }

    /** It is through. */
    void rest() {
        since = 0;
    }

    boolean isOver(long nanoTime, long limitNanos) {
        long begun = since;
        return begun != 0 && nanoTime - begun > limitNanos;
    }

    private static long now() {
        return System.nanoTime() | 1;
    }
}
