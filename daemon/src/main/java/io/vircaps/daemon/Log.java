package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the daemon tells of itself: one line each, an event and {@code key=value}. What a
 * client can bring about is told at most once a second, and without its words unless somebody debugs.
 */
final class Log {
    private static final int LONGEST = 200;

    private final Seldom full = new Seldom(System.nanoTime());
    private final Seldom cutOff = new Seldom(System.nanoTime());
    private final Seldom notLetIn = new Seldom(System.nanoTime());
    private final Seldom notAccepted = new Seldom(System.nanoTime());
    private final Seldom broken = new Seldom(System.nanoTime());
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

    void full(Door door) {
        full.perform(
                System.nanoTime(),
                others -> logger.warn(
                        "event=client-refused door={} reason=\"too many clients\" others={}", door.name(), others));
    }

    void cutOff(Door door, String why) {
        cutOff.perform(
                System.nanoTime(),
                others -> logger.info("event=client-cut-off door={} reason={} others={}", door.name(), why, others));
    }

    void left(Door door, Throwable why) {
        logger.debug("event=client-left door={} reason=\"{}\"", door.name(), text(why));
    }

    /**
     * The kind of failure; more of it, like a certificate's subject, has words of the client and is for those who
     * debug.
     */
    void notLetIn(Door door, Throwable why) {
        String kind = why instanceof VircapsException refused ? refused.kind().name() : "connection broke";
        notLetIn.perform(
                System.nanoTime(),
                others -> logger.info(
                        "event=client-not-let-in door={} reason=\"{}\" others={}", door.name(), kind, others));
        logger.debug("event=client-not-let-in door={} reason=\"{}\"", door.name(), text(why));
    }

    void peer(String user, String group) {
        logger.debug("event=client-in user={} group={}", user, group);
    }

    void notAccepted(Door door, Throwable why) {
        notAccepted.perform(
                System.nanoTime(),
                others -> logger.error(
                        "event=accept-failed door={} reason=\"{}\" others={}", door.name(), text(why), others));
    }

    /** Something that should not end has ended; it is told whole, for it is our fault or the machine's. */
    void broken(String what, Throwable why) {
        broken.perform(System.nanoTime(), others -> logger.error("event=broken part={} others={}", what, others, why));
    }

    void noEngine(Throwable why) {
        logger.warn("event=no-engine reason=\"{}\"", text(why));
    }

    /** On one line, whatever a peer made of it. */
    private static String text(Throwable why) {
        String line = String.valueOf(why.getMessage()).replaceAll("[^ !#-~]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
