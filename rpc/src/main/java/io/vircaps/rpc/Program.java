package io.vircaps.rpc;

/**
 * A set of procedures with a number and a version.
 *
 * @param number  unique among libvirt's programs
 * @param version the version of its procedures
 */
public record Program(int number, int version) {
    /** What all hypervisors have in common; {@code REMOTE_PROGRAM} of {@code remote_protocol.x}. */
    public static final Program REMOTE = new Program(0x20008086, 1);
    /** Signs of life; {@code KEEPALIVE_PROGRAM} of {@code virkeepaliveprotocol.x}. */
    public static final Program KEEPALIVE = new Program(0x6b656570, 1);
}
