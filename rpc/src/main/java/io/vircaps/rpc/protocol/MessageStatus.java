package io.vircaps.rpc.protocol;

/** The status of a message; {@code virNetMessageStatus}. */
public enum MessageStatus {
    /** Calls, events, successful replies, and the end of a stream. */
    OK(0),
    /** The payload is a {@link RemoteError}. */
    ERROR(1),
    /** More of a stream follows. */
    CONTINUE(2);

    private final int number;

    MessageStatus(int number) {
        this.number = number;
    }

    /** The number on the wire. */
    public int number() {
        return number;
    }
}
