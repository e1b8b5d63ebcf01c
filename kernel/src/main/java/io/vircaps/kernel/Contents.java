package io.vircaps.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads streams of unknown length. */
final class Contents {
    private static final int FIRST = 4096;

    private Contents() {}

    /** All bytes up to the end, at most {@code most}. */
    static byte[] read(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[Math.min(FIRST, most)];
        int length = 0;
        while (length < most) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, most));
            }
            int count = in.read(buffer, length, buffer.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
    }
}
