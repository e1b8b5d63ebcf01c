package io.vircaps.rpc.protocol;

/**
 * A program of the RPC protocol: a set of procedures with a number and a version.
 *
 * @param number  unique among libvirt's programs
 * @param version the version of its procedures
 */
public record Program(int number, int version) {
    /** The procedures common to all hypervisors; {@code REMOTE_PROGRAM} of {@code remote_protocol.x}. */
    public static final Program REMOTE = new Program(0x20008086, 1);
    /** Keepalive; {@code KEEPALIVE_PROGRAM} of {@code virkeepaliveprotocol.x}. */
    public static final Program KEEPALIVE = new Program(0x6b656570, 1);
}
