package io.vircaps.rpc;

/** How a message ends; {@code virNetMessageStatus}. */
public enum MessageStatus {
    /** All calls and events, results, and the end of a stream. */
    OK(0),
    /** An error follows. */
    ERROR(1),
    /** More of the stream follows. */
    CONTINUE(2);

    private final int number;

    MessageStatus(int number) {
        this.number = number;
    }

    /** Its number on the wire. */
    public int number() {
        return number;
    }
}
