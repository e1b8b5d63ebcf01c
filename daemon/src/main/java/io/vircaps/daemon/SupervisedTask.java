package io.vircaps.daemon;

import io.vircaps.daemon.metrics.EventLog;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A task that runs in a thread of its own until the daemon stops. If it ends before, by an error for example, it
 * restarts.
 */
final class SupervisedTask {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String name;
    private final Runnable work;
    private final BooleanSupplier mayEnd;
    private final Thread.Builder threads;
    private volatile boolean alive = true;

    private SupervisedTask(String name, Runnable work, BooleanSupplier mayEnd, Thread.Builder threads) {
        this.name = name;
        this.work = work;
        this.mayEnd = mayEnd;
        this.threads = threads;
    }

    /**
     * Starts a task.
     *
     * @param name    name for the log and for {@code /healthz}
     * @param work    the work, which goes on until {@code mayEnd}
     * @param mayEnd  whether the task may end
     * @param threads builds its thread
     */
    static SupervisedTask start(
            String name, Runnable work, BooleanSupplier mayEnd, Thread.Builder threads, EventLog log) {
        threads.name("vircapsd-" + name).uncaughtExceptionHandler((thread, why) -> log.broken(name, why));
        SupervisedTask task = new SupervisedTask(name, work, mayEnd, threads);
        task.start();
        return task;
    }

    private void start() {
        threads.start(this::run);
    }

    private void run() {
        alive = true;
        try {
            work.run();
        } finally {
            alive = false;
            if (!mayEnd.getAsBoolean()) {
                LockSupport.parkNanos(PAUSE.toNanos());
                start();
            }
        }
    }

    /** The name. */
    String name() {
        return name;
    }

    /** Whether the work is running now. */
    boolean isAlive() {
        return alive;
    }
}
