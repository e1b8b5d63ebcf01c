package io.vircaps.store.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PipeReaderTest {
    private static final long AMPLE = TimeUnit.SECONDS.toNanos(60);

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsUpToABound() throws Exception {
        InputStream in = bytes("abcdef");
        assertThat(PipeReader.bounded(in, 4).await(AMPLE)).asString().isEqualTo("abcd");
        assertThat(in.available()).isEqualTo(2);
        assertThat(PipeReader.bounded(bytes("ab"), 4).await(AMPLE)).asString().isEqualTo("ab");
    }

    @Test
    void readsToTheEndAndKeepsTheFirstBytes() throws Exception {
        InputStream in = bytes("abcdef");
        assertThat(PipeReader.draining(in, 4).await(AMPLE)).asString().isEqualTo("abcd");
        assertThat(in.available()).isZero();
    }

    @Test
    void failsAsThePipeDoes() {
        IOException broken = new IOException("broken");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> PipeReader.bounded(in, 4).await(AMPLE)).isSameAs(broken);
    }

    @Test
    void failsWithAnIoExceptionWhateverThePipeThrows() {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("odd");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw new IllegalStateException("odd");
            }
        };
        assertThatThrownBy(() -> PipeReader.draining(in, 4).await(AMPLE))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("odd");
    }

    @Test
    void waitsForALimitedTime() throws IOException {
        try (PipedOutputStream silent = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(silent)) {
            assertThatThrownBy(() -> PipeReader.bounded(in, 1).await(1_000_000)).isInstanceOf(TimeoutException.class);
        }
    }
}
