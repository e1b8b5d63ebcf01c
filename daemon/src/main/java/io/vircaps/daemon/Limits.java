package io.vircaps.daemon;

import io.vircaps.rpc.protocol.Message;
import java.time.Duration;

/**
 * What clients may take; names and defaults are those of libvirtd.conf where it has them.
 *
 * @param clients   connections at once; {@code max_clients}
 * @param anonymous of them those that have not shown who they are; 0 for no limit; {@code max_anonymous_clients}
 * @param requests  calls of one client that are worked on at once; {@code max_client_requests}
 * @param interval  how long a client that knows signs of life may be silent before it is asked; zero for never
 * @param asked     how often it is asked in vain; {@code keepalive_count}
 * @param slow      how long 64 KiB of a message, a handshake, or the time until a client opens an engine may take
 * @param finish    how long answers that were begun may take when the daemon stops
 */
record Limits(int clients, int anonymous, int requests, Duration interval, int asked, Duration slow, Duration finish) {
    /** libvirtd's. */
    static final Limits DEFAULT =
            new Limits(5000, 20, 5, Duration.ofSeconds(5), 5, Duration.ofSeconds(30), Duration.ofSeconds(1));

    /** Memory for large messages of one client: one of the longest. */
    static final long LARGE_MESSAGES_OF_ONE = Message.MAX;

    /** Memory for large messages of all clients together: more than one can have. */
    static final long LARGE_MESSAGES = LARGE_MESSAGES_OF_ONE + LARGE_MESSAGES_OF_ONE / 2;

    /** Longest message of a client that has not shown who it is. */
    static final int BEFORE_AUTH = 65_536;
}
