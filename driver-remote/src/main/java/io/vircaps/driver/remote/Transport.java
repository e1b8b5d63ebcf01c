package io.vircaps.driver.remote;

import java.util.Locale;
import java.util.Optional;

/** The transports; {@code remoteDriverTransport} without libvirt's two built-in ssh clients. */
enum Transport {
    /** A UNIX socket on this host. */
    UNIX,
    /** TCP without encryption. */
    TCP,
    /** TLS over TCP. */
    TLS,
    /** A UNIX socket on another host, through the ssh program of the user. */
    SSH,
    /** A program that carries the connection over its standard input and output. */
    EXT;

    /** The transport of a URI scheme, case-insensitive. */
    static Optional<Transport> named(String name) {
        for (Transport transport : values()) {
            if (transport.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(transport);
            }
        }
        return Optional.empty();
    }

    /** The name in a URI. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
