package io.vircaps.cpu.baseline;

import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads what {@link StateWriter} writes. Each length is compared with the bytes that are left before anything of that
 * length is made.
 */
public final class StateReader {
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;

    /**
     * Begins to read a state.
     *
     * @param rules the name of the rules that it must have
     * @param sum   the sum of the CPU map that it must have
     * @throws BaselineStateException if it is not a state, or one by other rules or another CPU map
     */
    public StateReader(byte[] bytes, String rules, int sum) {
        this.bytes = bytes.clone();
        for (int i = 0; i < StateWriter.MAGIC.length(); i++) {
            require(at < bytes.length && bytes[at] == StateWriter.MAGIC.charAt(at), StateWriter.MAGIC, "other bytes");
            at++;
        }
        long version = number();
        require(version == StateWriter.VERSION, "version " + StateWriter.VERSION, "version " + version);
        String found = name(text(), number());
        if (!found.equals(name(rules, Integer.toUnsignedLong(sum)))) {
            throw BaselineStateException.otherRules(name(rules, Integer.toUnsignedLong(sum)), found);
        }
    }

    /** Rules and map of a state, for errors. */
    public static String name(String rules, long sum) {
        return sum == 0 ? rules : rules + " with map " + Long.toHexString(sum);
    }

    /** A number from 0. */
    public long number() {
        long number = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            require(at < bytes.length, "a number", "the end");
            byte one = bytes[at++];
            number |= (long) (one & 0x7f) << (7 * i);
            if (one >= 0) {
                return number;
            }
        }
        throw wrong("a number of 63 bits", "a longer one");
    }

    /** The number of things that follow, each of a byte at least. */
    public int count() {
        long count = number();
        require(count <= bytes.length - at, "at most " + (bytes.length - at) + " bytes", Long.toString(count));
        return (int) count;
    }

    /** A number that is below a limit. */
    public int below(int limit) {
        long number = number();
        require(number < limit, "a number below " + limit, Long.toString(number));
        return (int) number;
    }

    /** A text. */
    public String text() {
        int length = count();
        ByteBuffer text = ByteBuffer.wrap(bytes, at, length);
        at += length;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException malformed) {
            throw wrong("text in UTF-8", "other bytes");
        }
    }

    /** Yes or no. */
    public boolean flag() {
        return below(2) == 1;
    }

    /** A text that may be absent. */
    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    /**
     * The state that was read, if nothing follows it and it would be written as it was: there is one serial form of a
     * state.
     *
     * @throws BaselineStateException otherwise
     */
    public <T extends BaselineState> T end(T state) {
        require(at == bytes.length, "the end", (bytes.length - at) + " more bytes");
        require(Arrays.equals(state.toBytes(), bytes), "a state as it is written", "one that contradicts itself");
        return state;
    }

    /** An error at the byte that was reached. */
    public BaselineStateException wrong(String expected, String found) {
        return BaselineStateException.malformed(at, expected, found);
    }

    private void require(boolean condition, String expected, String found) {
        if (!condition) {
            throw wrong(expected, found);
        }
    }
}
