package io.vircaps.store.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a pipe in a thread of its own, because a pipe cannot be read with a time limit: up to a bound, or to its end
 * with all bytes after the bound dropped.
 */
final class PipeReader {
    private final FutureTask<byte[]> reading;

    private PipeReader(FutureTask<byte[]> reading) {
        this.reading = reading;
    }

    /** Reads at most this many bytes and stops. */
    static PipeReader bounded(InputStream in, int most) {
        return started(new FutureTask<>(() -> in.readNBytes(most)));
    }

    /** Reads to the end and keeps the first bytes. */
    static PipeReader draining(InputStream in, int kept) {
        return started(new FutureTask<>(() -> {
            byte[] first = in.readNBytes(kept);
            in.transferTo(OutputStream.nullOutputStream());
            return first;
        }));
    }

    private static PipeReader started(FutureTask<byte[]> reading) {
        Thread thread = new Thread(reading, "vircaps-program");
        thread.setDaemon(true);
        thread.start();
        return new PipeReader(reading);
    }

    /** What was read, as soon as the pipe has ended or the bound is reached. */
    byte[] await(long nanos) throws IOException, InterruptedException, TimeoutException {
        try {
            return reading.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof IOException failure ? failure : new IOException(broken);
        }
    }
}
