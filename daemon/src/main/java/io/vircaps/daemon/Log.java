package io.vircaps.daemon;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the daemon tells of itself: one line each, an event and {@code key=value}. Nothing a client sent is in it. */
final class Log {
    private static final long QUIET = 1_000_000_000L;

    private final AtomicLong lastFull = new AtomicLong(System.nanoTime() - QUIET);
    private final Logger logger = LoggerFactory.getLogger("vircapsd");

    void listening(Door door, String where) {
        logger.info("event=listening door={} where={} auth={}", door.name(), where, door.auth());
    }

    void ready(String version, int doors) {
        logger.info("event=ready version={} doors={}", version, doors);
    }

    void stopped(int clients) {
        logger.info("event=stopped clients={}", clients);
    }

    void unused(String file, List<String> settings) {
        logger.warn("event=settings-not-used file={} settings={}", file, String.join(",", settings));
    }

    /** At most once a second: it is a client that decides how often this happens. */
    void full(Door door) {
        long now = System.nanoTime();
        long last = lastFull.get();
        if (now - last < QUIET || !lastFull.compareAndSet(last, now)) {
            return;
        }
        logger.warn("event=client-refused door={} reason=\"too many clients\"", door.name());
    }

    void cutOff(Door door, String why) {
        logger.info("event=client-cut-off door={} reason={}", door.name(), why);
    }

    void left(Door door, Throwable why) {
        logger.debug("event=client-left door={} reason=\"{}\"", door.name(), text(why));
    }

    void notLetIn(Door door, Throwable why) {
        logger.info("event=client-not-let-in door={} reason=\"{}\"", door.name(), text(why));
    }

    void notAccepted(Door door, Throwable why) {
        logger.error("event=accept-failed door={} reason=\"{}\"", door.name(), text(why));
    }

    void noEngine(Throwable why) {
        logger.warn("event=no-engine reason=\"{}\"", text(why));
    }

    /** On one line, whatever a peer made of it. */
    private static String text(Throwable why) {
        return String.valueOf(why.getMessage()).replaceAll("[\\p{Cntrl}\"]+", " ");
    }
}
