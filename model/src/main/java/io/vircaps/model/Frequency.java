package io.vircaps.model;

/**
 * A frequency.
 *
 * @param hertz cycles a second, not negative
 */
public record Frequency(long hertz) implements Comparable<Frequency> {
    public Frequency {
        if (hertz < 0) {
            throw new IllegalArgumentException("frequency of " + hertz + " Hz");
        }
    }

    /** A frequency in kHz, the unit of {@code KVM_GET_TSC_KHZ}. */
    public static Frequency ofKilohertz(long kilohertz) {
        return new Frequency(Math.multiplyExact(kilohertz, 1000L));
    }

    @Override
    public int compareTo(Frequency other) {
        return Long.compare(hertz, other.hertz);
    }

    @Override
    public String toString() {
        return hertz + " Hz";
    }
}
