package io.vircaps.daemon.metrics;

import io.vircaps.model.VircapsException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log: one line an event, with {@code key=value} pairs. Events that clients cause are logged at most once a second,
 * with the number of {@code others} since the last line; text of a client is logged at level {@code debug} only.
 */
public final class EventLog {
    private static final int MAX_TEXT = 200;

    private final RateLimiter refused = new RateLimiter(System.nanoTime());
    private final RateLimiter cutOff = new RateLimiter(System.nanoTime());
    private final RateLimiter rejected = new RateLimiter(System.nanoTime());
    private final RateLimiter acceptFailed = new RateLimiter(System.nanoTime());
    private final RateLimiter broken = new RateLimiter(System.nanoTime());
    private final Logger logger = LoggerFactory.getLogger("vircapsd");

    /** A log to the logger {@code vircapsd}. */
    public EventLog() {}

    /** A listener is open. */
    public void listening(String listener, String address, String auth) {
        logger.info("event=listening listener={} where={} auth={}", listener, address, auth);
    }

    /** The daemon has started. */
    public void ready(String version, int listeners) {
        logger.info("event=ready version={} listeners={}", version, listeners);
    }

    /** The daemon has stopped. */
    public void stopped(int clients) {
        logger.info("event=stopped clients={}", clients);
    }

    /** The configuration file sets options that have no effect. */
    public void optionsNotUsed(String file, List<String> options) {
        logger.warn("event=options-not-used file={} options={}", file, String.join(",", options));
    }

    /** No engine could be opened at start. */
    public void noEngine(Throwable why) {
        logger.warn("event=no-engine reason=\"{}\"", text(why));
    }

    /** A client is at the other end of a UNIX socket. */
    public void connected(String user, String group) {
        logger.debug("event=client-connected user={} group={}", user, group);
    }

    /** A connection was closed at once because a limit on clients was reached. */
    public void refused(String listener) {
        refused.run(
                System.nanoTime(),
                others -> logger.warn(
                        "event=client-refused listener={} reason=\"too many clients\" others={}", listener, others));
    }

    /** The handshake or the authentication of a client failed. The details may hold text of the client. */
    public void rejected(String listener, Throwable why) {
        String kind = why instanceof VircapsException failure ? failure.kind().name() : "connection broke";
        rejected.run(
                System.nanoTime(),
                others -> logger.info(
                        "event=client-rejected listener={} reason=\"{}\" others={}", listener, kind, others));
        logger.debug("event=client-rejected listener={} reason=\"{}\"", listener, text(why));
    }

    /** The daemon closed the connection of a slow or silent client. */
    public void cutOff(String listener, String why) {
        cutOff.run(
                System.nanoTime(),
                others -> logger.info("event=client-cut-off listener={} reason={} others={}", listener, why, others));
    }

    /** The connection of a client broke. */
    public void disconnected(String listener, Throwable why) {
        logger.debug("event=client-disconnected listener={} reason=\"{}\"", listener, text(why));
    }

    /** A connection could not be accepted. */
    public void acceptFailed(String listener, Throwable why) {
        acceptFailed.run(
                System.nanoTime(),
                others -> logger.error(
                        "event=accept-failed listener={} reason=\"{}\" others={}", listener, text(why), others));
    }

    /** A part of the daemon failed unexpectedly; logged with its stack trace. */
    public void broken(String part, Throwable why) {
        broken.run(System.nanoTime(), others -> logger.error("event=broken part={} others={}", part, others, why));
    }

    /** The message on one line of printable ASCII. */
    private static String text(Throwable why) {
        String line = String.valueOf(why.getMessage()).replaceAll("[^ !#-~]+", " ");
        return line.substring(0, Math.min(line.length(), MAX_TEXT));
    }
}
