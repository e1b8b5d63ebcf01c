package io.vircaps.daemon;

import java.util.BitSet;

/** The numbers under which one client has asked for events. Safe for any number of threads. */
final class WantedEvents {
    /** More than a program asks for that watches each of a hundred domains for everything; a bit each. */
    private static final int MOST = 4096;

    private final BitSet numbers = new BitSet(0);

    /**
     * Another number, the lowest that is free.
     *
     * @throws CallException if it has asked for too many
     */
    synchronized int add() {
        int number = numbers.nextClearBit(0);
        if (number == MOST) {
            throw CallException.internal("no more than " + MOST + " event callbacks can be registered");
        }
        numbers.set(number);
        return number;
    }

    /** Gives a number back; whether it was one. */
    synchronized boolean remove(int number) {
        boolean known = number >= 0 && numbers.get(number);
        if (known) {
            numbers.clear(number);
        }
        return known;
    }
}
