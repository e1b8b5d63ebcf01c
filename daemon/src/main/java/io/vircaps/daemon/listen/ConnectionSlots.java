package io.vircaps.daemon.listen;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The limits on the number of connections: on all of them, and on the unauthenticated ones. Thread-safe. */
public final class ConnectionSlots {
    private final int max;
    private final int maxAnonymous;
    private final AtomicInteger used = new AtomicInteger();
    private final AtomicInteger anonymous = new AtomicInteger();

    /**
     * Free slots.
     *
     * @param max          most connections
     * @param maxAnonymous most unauthenticated connections; 0 for no limit
     */
    public ConnectionSlots(int max, int maxAnonymous) {
        this.max = max;
        this.maxAnonymous = maxAnonymous;
    }

    /** The number of connections. */
    public int used() {
        return used.get();
    }

    /**
     * Takes a slot for a connection, even over the limit; see {@link Slot#isOverLimit}.
     *
     * @param authenticated whether the connection counts as authenticated at once
     */
    Slot take(boolean authenticated) {
        boolean overMax = used.incrementAndGet() > max;
        boolean overAnonymous = !authenticated && anonymous.incrementAndGet() > maxAnonymous && maxAnonymous > 0;
        return new Slot(authenticated, overMax || overAnonymous);
    }

    /** The slot of one connection; it is free again when it is closed. */
    final class Slot implements AutoCloseable {
        private final boolean overLimit;
        private final AtomicBoolean authenticated;

        private Slot(boolean authenticated, boolean overLimit) {
            this.authenticated = new AtomicBoolean(authenticated);
            this.overLimit = overLimit;
        }

        /** Whether the connection is one too many and must be closed. */
        boolean isOverLimit() {
            return overLimit;
        }

        /** The client is authenticated from now on. */
        void authenticated() {
            if (authenticated.compareAndSet(false, true)) {
                anonymous.decrementAndGet();
            }
        }

        @Override
        public void close() {
            authenticated();
            used.decrementAndGet();
        }
    }
}
