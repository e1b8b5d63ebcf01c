package io.vircaps.driver.remote;

import java.util.Locale;
import java.util.Optional;

/** The ways to a daemon, {@code remoteDriverTransport}; libvirt's two built-in ssh libraries are not among them. */
enum Transport {
    /** A UNIX socket of this machine. */
    UNIX,
    /** TCP with nothing around it. */
    TCP,
    /** TLS over TCP. */
    TLS,
    /** A UNIX socket of another machine, through the user's ssh. */
    SSH,
    /** Any program that talks to the daemon over its standard input and output. */
    EXT;

    /** The transport of a URI's scheme, in letters of either case. */
    static Optional<Transport> named(String name) {
        for (Transport transport : values()) {
            if (transport.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(transport);
            }
        }
        return Optional.empty();
    }

    /** As in a URI. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
