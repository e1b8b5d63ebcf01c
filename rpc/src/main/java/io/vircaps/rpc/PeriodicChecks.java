package io.vircaps.rpc;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread that runs the periodic checks of all sessions in this process. It starts with the first session. */
final class PeriodicChecks {
    private static final ScheduledThreadPoolExecutor THREAD = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "vircaps-rpc-checks");
        thread.setDaemon(true);
        return thread;
    });

    static {
        THREAD.setRemoveOnCancelPolicy(true);
    }

    private PeriodicChecks() {}

    /** Runs a check at an interval until it is cancelled. The check must not block. */
    static Future<?> every(Duration interval, Runnable check) {
        long nanos = interval.toNanos();
        return THREAD.scheduleWithFixedDelay(check, nanos, nanos, TimeUnit.NANOSECONDS);
    }
}
