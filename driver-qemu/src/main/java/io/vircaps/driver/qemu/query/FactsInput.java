package io.vircaps.driver.qemu.query;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;

/** The reader of the form of {@link EmulatorFactsCodec}, over an array instead of a stream: ADR 0012. */
final class FactsInput {
    private final byte[] bytes;
    private int next;

    FactsInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A byte, from 0 to 255. */
    int flags() throws EOFException {
        return bytes[advance(1)] & 0xff;
    }

    /** Four bytes, the highest first. */
    int number() throws EOFException {
        int at = advance(Integer.BYTES);
        return (bytes[at] << 24)
                | ((bytes[at + 1] & 0xff) << 16)
                | ((bytes[at + 2] & 0xff) << 8)
                | (bytes[at + 3] & 0xff);
    }

    /** Two bytes with a length, the higher first, then so many bytes of UTF-8. */
    String text() throws EOFException {
        int at = advance(Short.BYTES);
        int length = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
        return new String(bytes, advance(length), length, StandardCharsets.UTF_8);
    }

    private int advance(int count) throws EOFException {
        int at = next;
        if (count > bytes.length - at) {
            throw new EOFException("the facts end too early");
        }
        next = at + count;
        return at;
    }
}
