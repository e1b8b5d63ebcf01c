package io.vircaps.driver.remote;

import java.util.Locale;
import java.util.Optional;

/** The URI parameters that the client uses itself; all others are passed to the daemon ({@code doRemoteOpen}). */
enum Parameter {
    /** URI to open at the daemon, in place of the rest of this URI. */
    NAME,
    /** Program to start, for {@link Transport#EXT} and {@link Transport#SSH}. */
    COMMAND,
    /** Path of the UNIX socket. */
    SOCKET,
    /** Authentication method: {@code sasl}, {@code sasl.MECHANISM}, {@code polkit}. */
    AUTH,
    /** File with credentials. */
    AUTHFILE,
    /** For libvirt's built-in ssh clients; ignored. */
    SSHAUTH,
    /** The nc program on the other host. */
    NETCAT,
    /** Private key for ssh. */
    KEYFILE,
    /** Directory with certificates. */
    PKIPATH,
    /** For libvirt's built-in ssh clients; ignored. */
    KNOWN_HOSTS,
    /** For libvirt's built-in ssh clients; ignored. */
    KNOWN_HOSTS_VERIFY,
    /** GnuTLS priority string. */
    TLS_PRIORITY,
    /** Which daemon's socket: {@code auto}, {@code legacy} or {@code direct}. */
    MODE,
    /** Helper program on the other host: {@code auto}, {@code netcat} or {@code native}. */
    PROXY,
    /** Whether to skip the check of the own certificate; without effect. */
    NO_SANITY,
    /** Whether to skip the verification of the server's certificate or of the ssh host key. */
    NO_VERIFY,
    /** Whether ssh must not prompt. */
    NO_TTY;

    /** The parameter of a name, case-insensitive. */
    static Optional<Parameter> named(String name) {
        for (Parameter parameter : values()) {
            if (parameter.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
