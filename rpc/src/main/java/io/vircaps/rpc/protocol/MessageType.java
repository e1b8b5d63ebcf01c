package io.vircaps.rpc.protocol;

/** The type of a message; {@code virNetMessageType}. */
public enum MessageType {
    /** Arguments of a procedure, from client to daemon. */
    CALL(0),
    /** Result of a procedure, or an error, from daemon to client. */
    REPLY(1),
    /** An event, or a keepalive message. */
    MESSAGE(2),
    /** Data of a stream. */
    STREAM(3),
    /** A call that carries file descriptors. */
    CALL_WITH_FDS(4),
    /** A reply that carries file descriptors. */
    REPLY_WITH_FDS(5),
    /** A hole in a stream. */
    STREAM_HOLE(6);

    private final int number;

    MessageType(int number) {
        this.number = number;
    }

    /** The number on the wire. */
    public int number() {
        return number;
    }
}
