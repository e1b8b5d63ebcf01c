package io.vircaps.cli.command;

import io.vircaps.cli.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A line on standard error that counts the seconds of a probe, from the first second on. It is erased when the probe
 * ends, and printed on a terminal only.
 */
public final class ProgressLine implements AutoCloseable {
    private static final String ERASE = "\r\u001b[K";

    private final OutputStream err;
    private final Duration beat;
    private final boolean isTerminal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<Thread> writer = Optional.empty();

    ProgressLine(Streams streams, Duration beat) {
        this.err = streams.err();
        this.isTerminal = streams.errIsTerminal();
        this.beat = beat;
    }

    public static ProgressLine on(Streams streams) {
        return new ProgressLine(streams, Duration.ofSeconds(1));
    }

    /** Starts to count. */
    public void start() {
        if (!isTerminal) {
            return;
        }
        Thread thread = new Thread(this::write, "progress");
        thread.setDaemon(true);
        thread.start();
        writer = Optional.of(thread);
    }

    private void write() {
        try {
            int beats = 0;
            while (!ended.await(beat.toNanos(), TimeUnit.NANOSECONDS)) {
                beats++;
                put(ERASE + "Probing the host and its emulators: " + beats + " s");
            }
            if (beats > 0) {
                put(ERASE);
            }
        } catch (InterruptedException | IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(String text) throws IOException {
        err.write(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    /** Erases the line. */
    @Override
    public void close() {
        ended.countDown();
        try {
            if (writer.isPresent()) {
                writer.get().join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
