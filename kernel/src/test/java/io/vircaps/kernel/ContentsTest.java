package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
    /** A stream that gives so many bytes at a time. */
    private static InputStream slow(byte[] content, int step) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(step, length));
            }
        };
    }

    private static byte[] bytes(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31);
        }
        return content;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 20_000})
    void readsToTheEnd(int length) throws IOException {
        assertThat(Contents.read(slow(bytes(length), 1000), 1 << 20)).isEqualTo(bytes(length));
    }

    @Test
    void stopsAtTheLimit() throws IOException {
        assertThat(Contents.read(slow(bytes(20_000), 1000), 5000)).isEqualTo(Arrays.copyOf(bytes(20_000), 5000));
        assertThat(Contents.read(slow(bytes(10), 1), 0)).isEmpty();
    }
}
