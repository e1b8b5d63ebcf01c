package io.vircaps.rpc;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for all sessions of this process that looks after them now and then; it starts with the first. */
final class Watch {
    private static final ScheduledThreadPoolExecutor THREAD = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "vircaps-rpc-watch");
        thread.setDaemon(true);
        return thread;
    });

    static {
        THREAD.setRemoveOnCancelPolicy(true);
    }

    private Watch() {}

    /** Looks again and again; the look must not wait for anything. */
    static Future<?> every(Duration interval, Runnable look) {
        long nanos = interval.toNanos();
        return THREAD.scheduleWithFixedDelay(look, nanos, nanos, TimeUnit.NANOSECONDS);
    }
}
