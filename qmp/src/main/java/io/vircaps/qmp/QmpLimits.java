package io.vircaps.qmp;

import java.time.Duration;
import java.util.Locale;

/**
 * Limits of time and size for the exchange with an emulator.
 *
 * @param start        from the start of the process to its greeting
 * @param reply        from a command to its reply, events in between included
 * @param exit         from the kill of a process to its end
 * @param messageBytes most bytes of one message; the largest known is the reply to {@code query-qmp-schema}, 0.3 MB
 */
public record QmpLimits(Duration start, Duration reply, Duration exit, int messageBytes) {
    /** Limits for an emulator that is read from a slow disk on a busy machine. */
    public static final QmpLimits DEFAULT =
            new QmpLimits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(5), 8 << 20);

    public QmpLimits {
        if (messageBytes < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "message of %d bytes", messageBytes));
        }
    }
}
