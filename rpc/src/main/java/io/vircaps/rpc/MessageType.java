package io.vircaps.rpc;

import java.util.Optional;

/** What a message is; {@code virNetMessageType}. The order is that of the numbers on the wire. */
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

    private static final MessageType[] BY_NUMBER = values();

    private final int number;

    MessageType(int number) {
        this.number = number;
    }

    /** Its number on the wire. */
    public int number() {
        return number;
    }

    /** The type of a number; empty where the protocol has none. */
    public static Optional<MessageType> of(int number) {
        return number >= 0 && number < BY_NUMBER.length ? Optional.of(BY_NUMBER[number]) : Optional.empty();
    }
}
