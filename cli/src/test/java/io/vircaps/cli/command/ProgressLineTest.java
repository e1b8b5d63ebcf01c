package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Streams;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressLineTest {
    private static final String ERASE = "\r\u001b[K";

    @Test
    void countsWhileAProbeLastsAndGoesAway() throws InterruptedException {
        Recording err = new Recording(3);
        try (ProgressLine line = new ProgressLine(streams(err, true), Duration.ofMillis(1))) {
            line.start();
            assertThat(err.written.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(ERASE + "Probing the host and its emulators: 1 s" + ERASE + "Probing")
                .endsWith(ERASE);
    }

    @Test
    void printsNothingForAQuickProbe() {
        Recording err = new Recording(1);
        try (ProgressLine line = new ProgressLine(streams(err, true), Duration.ofHours(1))) {
            line.start();
        }

        assertThat(err.size()).isZero();
    }

    @Test
    void printsNothingWithoutATerminal() {
        Recording err = new Recording(1);
        try (ProgressLine line = new ProgressLine(streams(err, false), Duration.ZERO)) {
            line.start();
        }

        assertThat(err.size()).isZero();
    }

    private static Streams streams(OutputStream err, boolean isTerminal) {
        return new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, isTerminal);
    }

    /** Tells when so many pieces were written. */
    private static final class Recording extends ByteArrayOutputStream {
        private final CountDownLatch written;

        Recording(int pieces) {
            written = new CountDownLatch(pieces);
        }

        @Override
        public void flush() {
            written.countDown();
        }
    }
}
