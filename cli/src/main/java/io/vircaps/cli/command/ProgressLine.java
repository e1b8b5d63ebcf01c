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
 * One line on standard error that says, from the first second on, that a probe is under way; gone when it ends. Only
 * where somebody watches: on a terminal.
 */
public final class ProgressLine implements AutoCloseable {
    private static final String ERASE = "\r\u001b[K";

    private final OutputStream err;
    private final Duration beat;
    private final boolean someoneWatches;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<Thread> writer = Optional.empty();

    ProgressLine(Streams streams, Duration beat) {
        this.err = streams.err();
        this.someoneWatches = streams.someoneWatches();
        this.beat = beat;
    }

    public static ProgressLine on(Streams streams) {
        return new ProgressLine(streams, Duration.ofSeconds(1));
    }

    /** Begins to count. */
    public void start() {
        if (!someoneWatches) {
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
                put(ERASE + "Asking the host and its emulators: " + beats + " s");
            }
            if (beats > 0) {
                put(ERASE);
            }
        } catch (InterruptedException | IOException nobodyCares) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(String text) throws IOException {
        err.write(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    /** Takes the line away before anything else is printed. */
    @Override
    public void close() {
        ended.countDown();
        try {
            if (writer.isPresent()) {
                writer.get().join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
