package io.vircaps.rpc;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory the large messages of all peers together may take while they come in and are worked on. Safe for any
 * number of threads.
 */
public final class MemoryBudget {
    private final long most;
    private final Optional<MemoryBudget> whole;
    private final AtomicLong claimed = new AtomicLong();

    /** A budget of so many bytes. */
    public MemoryBudget(long most) {
        this(most, Optional.empty());
    }

    private MemoryBudget(long most, Optional<MemoryBudget> whole) {
        this.most = most;
        this.whole = whole;
    }

    /** What one peer may have of this budget: no more than so many bytes, and no more than are there. */
    public MemoryBudget share(long ofOne) {
        return new MemoryBudget(ofOne, Optional.of(this));
    }

    /** Takes so many bytes, if they are there. */
    public boolean claim(int bytes) {
        boolean there = claimed.addAndGet(bytes) <= most
                && (whole.isEmpty() || whole.get().claim(bytes));
        if (!there) {
            claimed.addAndGet(-bytes);
        }
        return there;
    }

    /** Gives so many bytes back. */
    public void release(int bytes) {
        claimed.addAndGet(-bytes);
        whole.ifPresent(all -> all.release(bytes));
    }

    /** How many bytes are taken now. */
    public long claimed() {
        return claimed.get();
    }
}
