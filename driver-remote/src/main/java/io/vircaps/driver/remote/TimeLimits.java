package io.vircaps.driver.remote;

import java.time.Duration;

/**
 * The time limits of a connection.
 *
 * @param connecting        until a socket is connected
 * @param setup             for TLS, authentication and opening the engine, including a user who types a password for
 *     ssh or polkit
 * @param call              for the reply to a call; the first capabilities of libvirtd take as long as all its
 *     emulators
 * @param close             for the reply to {@code CONNECT_CLOSE}
 * @param keepAliveInterval time without a message until a ping, as in virsh
 * @param keepAliveCount    number of unanswered pings allowed
 */
record TimeLimits(
        Duration connecting,
        Duration setup,
        Duration call,
        Duration close,
        Duration keepAliveInterval,
        int keepAliveCount) {
    /** The defaults. */
    static final TimeLimits DEFAULT = new TimeLimits(
            Duration.ofSeconds(20),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            5);
}
