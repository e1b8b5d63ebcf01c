package io.vircaps.rpc.sasl;

/** How the connection under a SASL exchange is protected. */
public enum Protection {
    /** Not at all: plain TCP. The mechanism must encrypt the connection. */
    NONE,
    /** Local or encrypted by another program: a UNIX socket, or ssh. */
    LOCAL,
    /** TLS. */
    TLS
}
