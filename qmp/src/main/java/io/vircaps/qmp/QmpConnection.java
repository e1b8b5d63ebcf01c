package io.vircaps.qmp;

import java.time.Duration;

/** Carries JSON objects to an emulator and back: a running one, or a transcript in its place. */
public interface QmpConnection extends AutoCloseable {
    /**
     * Sends one object.
     *
     * @throws QmpException if the other end no longer takes any
     */
    void send(JsonValue.Structure object);

    /**
     * The next value from the other end.
     *
     * @param awaited what is waited for, for the error's text
     * @param limit   how long to wait
     * @throws QmpException if none comes in that time, or what comes is none
     */
    JsonValue receive(String awaited, Duration limit);

    /** Ends the conversation. Never throws. */
    @Override
    void close();
}
