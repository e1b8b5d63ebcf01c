package io.vircaps.rpc;

/** What a message is; {@code virNetMessageType}. */
public enum MessageType {
    /** Arguments of a procedure, from client to daemon. */
    CALL(0),
    /** Its result, or an error, from daemon to client. */
    REPLY(1),
    /** An event, for which nobody asked, or a sign of life. */
    MESSAGE(2),
    /** A piece of a stream. */
    STREAM(3),
    /** A call with file descriptors beside it. */
    CALL_WITH_FDS(4),
    /** A reply with file descriptors beside it. */
    REPLY_WITH_FDS(5),
    /** A hole in a stream. */
    STREAM_HOLE(6);

    private final int number;

    MessageType(int number) {
        this.number = number;
    }

    /** Its number on the wire. */
    public int number() {
        return number;
    }
}
