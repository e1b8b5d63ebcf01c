package io.vircaps.daemon;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Work that goes on until the daemon stops, in a thread of its own: should anything end it before, an error of the
 * JVM's for example, it is begun anew.
 */
final class Duty {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String name;
    private final Runnable work;
    private final BooleanSupplier over;
    private final Thread.Builder threads;
    private volatile boolean alive = true;

    private Duty(String name, Runnable work, BooleanSupplier over, Thread.Builder threads) {
        this.name = name;
        this.work = work;
        this.over = over;
        this.threads = threads;
    }

    /**
     * Begins it.
     *
     * @param name    for logs and for who asks whether all is well
     * @param work    goes on until it is over
     * @param over    whether it may end
     * @param threads makes its thread
     */
    static Duty begin(String name, Runnable work, BooleanSupplier over, Thread.Builder threads, Log log) {
        threads.name("vircapsd-" + name).uncaughtExceptionHandler((thread, why) -> log.broken(name, why));
        Duty duty = new Duty(name, work, over, threads);
        duty.begin();
        return duty;
    }

    private void begin() {
        threads.start(this::perform);
    }

    private void perform() {
        alive = true;
        try {
            work.run();
        } finally {
            alive = false;
            if (!over.getAsBoolean()) {
                LockSupport.parkNanos(PAUSE.toNanos());
                begin();
            }
        }
    }

    String name() {
        return name;
    }

    /** Whether it is being performed now. */
    boolean isAlive() {
        return alive;
    }
}
