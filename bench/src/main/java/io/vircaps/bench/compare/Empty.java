package io.vircaps.bench.compare;

/** A program that does nothing: what a JVM takes to start and to end. */
public final class Empty {
    private Empty() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
