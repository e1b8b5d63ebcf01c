package io.vircaps.cpu.x86;

import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import java.util.Arrays;

/**
 * A set of register bits, by their numbers in one {@link Catalog}. The methods that return {@code this} change the set
 * in place: take a {@linkplain #copy() copy} first to keep it.
 */
final class Bits {
    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    /** The empty set of a catalog with so many bits. */
    static Bits none(int size) {
        return new Bits(new long[(size + Long.SIZE - 1) / Long.SIZE]);
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    void set(int number) {
        words[number / Long.SIZE] |= 1L << number;
    }

    boolean get(int number) {
        return (words[number / Long.SIZE] & 1L << number) != 0;
    }

    /** The lowest number in the set that is not below {@code from}; negative if there is none. */
    int next(int from) {
        for (int word = from / Long.SIZE; word < words.length; word++) {
            long rest = words[word] & (word == from / Long.SIZE ? -1L << from : -1L);
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    Bits add(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    Bits remove(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }

    Bits retain(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
        return this;
    }

    boolean containsAll(Bits other) {
        for (int i = 0; i < words.length; i++) {
            if ((other.words[i] & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean containsAny(Bits other) {
        for (int i = 0; i < words.length; i++) {
            if ((other.words[i] & words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes the count of numbers, then each number as its distance from the one before it. */
    void write(StateWriter out) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        out.number(count);
        int before = -1;
        for (int number = next(0); number >= 0; number = next(number + 1)) {
            out.number(number - before - 1);
            before = number;
        }
    }

    /** Reads a set of a catalog with so many bits. */
    static Bits read(StateReader in, int size) {
        Bits bits = none(size);
        int count = in.count();
        int number = -1;
        for (int i = 0; i < count; i++) {
            number += 1 + in.below(size - number - 1);
            bits.set(number);
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
