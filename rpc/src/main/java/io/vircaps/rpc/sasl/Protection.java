package io.vircaps.rpc.sasl;

/** What protects the bytes over which somebody authenticates; libvirt's {@code is_secure}, and whether by TLS. */
public enum Protection {
    /** Nothing: plain TCP. Only a mechanism that encrypts all that follows will do. */
    NONE,
    /** They do not leave the machine unprotected: a UNIX socket, or ssh. */
    LOCAL,
    /** TLS. */
    TLS
}
