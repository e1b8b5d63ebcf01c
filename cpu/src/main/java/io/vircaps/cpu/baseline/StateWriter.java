package io.vircaps.cpu.baseline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes a baseline state: {@code VBS} and the version of the form, the name of the rules, the sum of the CPU map, then
 * what the rules have. A number is its bits from the lowest, seven a byte, the high bit set in all bytes but the last
 * (LEB128); a text is the number of its bytes in UTF-8 and these bytes.
 */
public final class StateWriter {
    static final String MAGIC = "VBS";
    static final int VERSION = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * Begins a state.
     *
     * @param rules the name of the rules
     * @param sum   the sum of the CPU map, 0 if the state does not depend on one
     */
    public StateWriter(String rules, int sum) {
        out.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.write(VERSION);
        text(rules).number(Integer.toUnsignedLong(sum));
    }

    /** A number from 0. */
    public StateWriter number(long number) {
        long rest = number;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A text. */
    public StateWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** Yes or no. */
    public StateWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** A text that may be absent. */
    public StateWriter text(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
        return this;
    }

    /** All that was written. */
    public byte[] toBytes() {
        return out.toByteArray();
    }
}
