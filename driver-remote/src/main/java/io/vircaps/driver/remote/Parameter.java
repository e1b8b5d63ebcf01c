package io.vircaps.driver.remote;

import java.util.Locale;
import java.util.Optional;

/** The parameters of a URI that are meant for us; all others go on to the daemon ({@code doRemoteOpen}). */
enum Parameter {
    /** The daemon's URI, instead of what the rest of this one says. */
    NAME,
    /** The program to start, for {@link Transport#EXT} and {@link Transport#SSH}. */
    COMMAND,
    /** The UNIX socket. */
    SOCKET,
    /** How to authenticate: {@code sasl}, {@code sasl.MECHANISM}, {@code polkit}. */
    AUTH,
    /** The file of credentials. */
    AUTHFILE,
    /** What built-in ssh libraries would do. */
    SSHAUTH,
    /** nc on the other machine. */
    NETCAT,
    /** A private key for ssh. */
    KEYFILE,
    /** The folder of certificates. */
    PKIPATH,
    /** For built-in ssh libraries. */
    KNOWN_HOSTS,
    /** For built-in ssh libraries. */
    KNOWN_HOSTS_VERIFY,
    /** GnuTLS's choice of ciphers. */
    TLS_PRIORITY,
    /** {@code auto}, {@code legacy} or {@code direct}: which daemon's socket. */
    MODE,
    /** {@code auto}, {@code netcat} or {@code native}: what helps on the other machine. */
    PROXY,
    /** Whether our own certificates are not looked at. */
    NO_SANITY,
    /** Whether the other end's certificate, or ssh's host key, is not looked at. */
    NO_VERIFY,
    /** Whether ssh must not ask. */
    NO_TTY;

    /** The parameter of a name, in letters of either case. */
    static Optional<Parameter> named(String name) {
        for (Parameter parameter : values()) {
            if (parameter.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
