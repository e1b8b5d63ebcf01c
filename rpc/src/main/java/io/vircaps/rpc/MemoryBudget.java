package io.vircaps.rpc;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limit on the memory of large messages while they are received and processed, for all peers together. Thread-safe.
 */
public final class MemoryBudget {
    private final long max;
    private final Optional<MemoryBudget> whole;
    private final AtomicLong claimed = new AtomicLong();

    /** A budget of {@code max} bytes. */
    public MemoryBudget(long max) {
        this(max, Optional.empty());
    }

    private MemoryBudget(long max, Optional<MemoryBudget> whole) {
        this.max = max;
        this.whole = whole;
    }

    /** The share of one peer: at most {@code max} bytes, and never more than this budget has left. */
    public MemoryBudget share(long max) {
        return new MemoryBudget(max, Optional.of(this));
    }

    /** Claims bytes; false if the budget does not have them. */
    public boolean claim(int bytes) {
        boolean granted = claimed.addAndGet(bytes) <= max
                && (whole.isEmpty() || whole.get().claim(bytes));
        if (!granted) {
            claimed.addAndGet(-bytes);
        }
        return granted;
    }

    /** Releases claimed bytes. */
    public void release(int bytes) {
        claimed.addAndGet(-bytes);
        whole.ifPresent(all -> all.release(bytes));
    }

    /** The number of bytes claimed now. */
    public long claimed() {
        return claimed.get();
    }
}
