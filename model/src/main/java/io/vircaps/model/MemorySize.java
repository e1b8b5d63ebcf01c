package io.vircaps.model;

/**
 * An amount of memory, exact to the byte and never rounded.
 *
 * @param bytes the amount, from 0 to 2<sup>63</sup> − 1
 */
public record MemorySize(long bytes) implements Comparable<MemorySize> {
    /** No memory. */
    public static final MemorySize ZERO = new MemorySize(0);

    private static final long KIB = 1024;

    public MemorySize {
        if (bytes < 0) {
            throw new IllegalArgumentException("memory size of " + bytes + " bytes");
        }
    }

    /** A size in bytes. */
    public static MemorySize ofBytes(long bytes) {
        return new MemorySize(bytes);
    }

    /**
     * A size in KiB, units of 1024 bytes.
     *
     * @throws InvalidValueException if the size in bytes is over 2<sup>63</sup> − 1
     */
    public static MemorySize ofKibibytes(long kibibytes) {
        if (kibibytes < 0 || kibibytes > Long.MAX_VALUE / KIB) {
            throw new InvalidValueException(
                    "memory size in KiB", "at most " + Long.MAX_VALUE / KIB, Long.toUnsignedString(kibibytes));
        }
        return new MemorySize(kibibytes * KIB);
    }

    /**
     * The size in KiB.
     *
     * @throws ArithmeticException if the size is not a whole number of KiB
     */
    public long kibibytes() {
        if (bytes % KIB != 0) {
            throw new ArithmeticException(bytes + " bytes are not a whole number of KiB");
        }
        return bytes / KIB;
    }

    /** Whether the size is 0. */
    public boolean isZero() {
        return bytes == 0;
    }

    @Override
    public int compareTo(MemorySize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " B";
    }
}
