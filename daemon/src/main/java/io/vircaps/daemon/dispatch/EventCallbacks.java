package io.vircaps.daemon.dispatch;

import java.util.BitSet;

/** The ids of the event callbacks that one client registered. Thread-safe. */
public final class EventCallbacks {
    /** More than a client needs that watches a hundred domains for every event; one bit each. */
    private static final int MAX = 4096;

    private final BitSet ids = new BitSet(0);

    /** No callbacks. */
    public EventCallbacks() {}

    /**
     * Registers a callback and returns the lowest free id.
     *
     * @throws CallException if too many are registered
     */
    synchronized int add() {
        int id = ids.nextClearBit(0);
        if (id == MAX) {
            throw CallException.internal("no more than " + MAX + " event callbacks can be registered");
        }
        ids.set(id);
        return id;
    }

    /** Deregisters a callback; false if it was not registered. */
    synchronized boolean remove(int id) {
        boolean registered = id >= 0 && ids.get(id);
        if (registered) {
            ids.clear(id);
        }
        return registered;
    }
}
