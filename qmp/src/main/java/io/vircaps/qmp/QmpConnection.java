package io.vircaps.qmp;

import java.time.Duration;

/** A connection to an emulator, over which JSON objects are exchanged: a process, or a transcript in its place. */
public interface QmpConnection extends AutoCloseable {
    /**
     * Sends one object.
     *
     * @throws QmpException if the peer no longer accepts any
     */
    void send(JsonValue.Structure object);

    /**
     * The next value from the peer.
     *
     * @param awaited the expected message, for the error's text
     * @param limit   time limit
     * @throws QmpException if none arrives within the limit, or it is malformed
     */
    JsonValue receive(String awaited, Duration limit);

    /** Closes the connection. Never throws. */
    @Override
    void close();
}
