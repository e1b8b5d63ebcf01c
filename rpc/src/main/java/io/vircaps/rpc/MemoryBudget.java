package io.vircaps.rpc;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory the large messages of all peers together may take while they come in and are worked on. Safe for any
 * number of threads.
 */
public final class MemoryBudget {
    private final long most;
    private final AtomicLong claimed = new AtomicLong();

    /** A budget of so many bytes. */
    public MemoryBudget(long most) {
        this.most = most;
    }

    /** Takes so many bytes, if they are there. */
    public boolean claim(int bytes) {
        if (claimed.addAndGet(bytes) > most) {
            claimed.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /** Gives so many bytes back. */
    public void release(int bytes) {
        claimed.addAndGet(-bytes);
    }

    /** How many bytes are taken now. */
    public long claimed() {
        return claimed.get();
    }
}
