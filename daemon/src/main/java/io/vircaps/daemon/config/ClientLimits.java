package io.vircaps.daemon.config;

import io.vircaps.rpc.protocol.Message;
import java.time.Duration;

/**
 * The limits on clients. Names and defaults are those of libvirtd.conf where it has them.
 *
 * @param maxClients        most connections; {@code max_clients}
 * @param maxAnonymous      most unauthenticated connections, 0 for no limit; {@code max_anonymous_clients}
 * @param maxCalls          most calls of one client in progress; {@code max_client_requests}
 * @param keepAliveInterval time without a message until a client is pinged, zero to disable; {@code keepalive_interval}
 * @param keepAliveCount    number of unanswered pings allowed; {@code keepalive_count}
 * @param stall             longest time for 64 KiB of a message, for a handshake, and until a client opens an engine
 * @param stop              longest time for calls in progress when the daemon stops
 */
public record ClientLimits(
        int maxClients,
        int maxAnonymous,
        int maxCalls,
        Duration keepAliveInterval,
        int keepAliveCount,
        Duration stall,
        Duration stop) {
    /** The defaults of libvirtd. */
    public static final ClientLimits DEFAULT =
            new ClientLimits(5000, 20, 5, Duration.ofSeconds(5), 5, Duration.ofSeconds(30), Duration.ofSeconds(1));

    /** Memory for large messages of one client: one message of the largest size. */
    public static final long LARGE_MESSAGES_PER_CLIENT = Message.MAX;

    /** Memory for large messages of all clients together. */
    public static final long LARGE_MESSAGES = LARGE_MESSAGES_PER_CLIENT + LARGE_MESSAGES_PER_CLIENT / 2;

    /** Largest message of an unauthenticated client. */
    public static final int BEFORE_AUTH = 65_536;
}
