package io.vircaps.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The version of a program: a libvirt release, a QEMU, a hypervisor or a kernel. Order is version order.
 *
 * @param major first number
 * @param minor second number
 * @param micro third number
 */
public record Version(int major, int minor, int micro) implements Comparable<Version> {
    private static final int MAJOR_UNIT = 1_000_000;
    private static final int MINOR_UNIT = 1_000;
    /** The largest numbers of {@code virStringParseVersion}: the whole number must fit 32 bits there. */
    private static final int MAX_MAJOR = 4294;

    private static final int MAX_MINOR = MINOR_UNIT - 1;

    public Version {
        if (major < 0 || minor < 0 || micro < 0) {
            throw new IllegalArgumentException("version " + major + "." + minor + "." + micro);
        }
    }

    /** Reads {@code 9.0.0} or {@code 9.0}; empty for any other text. */
    public static Optional<Version> parse(String text) {
        Scanner scanner = new Scanner(text);
        return scanner.version().filter(version -> scanner.isAtEnd() && scanner.count > 1);
    }

    /**
     * Reads the version a text begins with: {@code 6.1.0} of {@code 6.1.0-28-amd64}, {@code 6.18.0} of {@code 6.18};
     * {@code virStringParseVersion} of libvirt with {@code allowMissing}. Empty if the text begins with no number, a
     * dot is followed by none, or a number is larger than libvirt accepts.
     */
    public static Optional<Version> leading(String text) {
        return new Scanner(text).version();
    }

    /**
     * The version of libvirt's number for it: a million times the major number, a thousand times the minor, plus the
     * micro.
     *
     * @throws InvalidValueException if the number is negative or its major number is no {@code int}
     */
    public static Version fromNumber(long number) {
        if (number < 0 || number / MAJOR_UNIT > Integer.MAX_VALUE) {
            throw new InvalidValueException("version number", "0 to 2147483647999999", Long.toString(number));
        }
        return new Version(
                (int) (number / MAJOR_UNIT), (int) (number / MINOR_UNIT % MINOR_UNIT), (int) (number % MINOR_UNIT));
    }

    /** libvirt's number for the version, as {@link #fromNumber} reads it; exact up to 999 for minor and micro. */
    public long toNumber() {
        return (long) major * MAJOR_UNIT + (long) minor * MINOR_UNIT + micro;
    }

    /** Whether this version is {@code other} or a later one. */
    public boolean atLeast(Version other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Version other) {
        int majors = Integer.compare(major, other.major);
        int minors = Integer.compare(minor, other.minor);
        return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(micro, other.micro);
    }

    /** Spelled out: a record's own is put together at run time, which the start of the command would pay for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    /** Spelled out, as {@link #equals}. */
    @Override
    public int hashCode() {
        return Long.hashCode(toNumber());
    }

    /** All three numbers, joined by dots. */
    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }

    /** The reader of up to three numbers joined by dots; no regular expression: ADR 0012. */
    private static final class Scanner {
        private final String text;
        private int position;
        private int count;

        Scanner(String text) {
            this.text = text;
        }

        Optional<Version> version() {
            int major = number(MAX_MAJOR);
            int minor = isAtDot() ? nextNumber() : 0;
            int micro = minor >= 0 && count == 2 && isAtDot() ? nextNumber() : 0;
            boolean isVersion = major >= 0 && minor >= 0 && micro >= 0;
            return isVersion ? Optional.of(new Version(major, minor, micro)) : Optional.empty();
        }

        boolean isAtEnd() {
            return position == text.length();
        }

        private boolean isAtDot() {
            return !isAtEnd() && text.charAt(position) == '.';
        }

        private int nextNumber() {
            position++;
            return number(MAX_MINOR);
        }

        /** The number at the position; -1 if there is none or it is above the limit. */
        private int number(int max) {
            int start = position;
            int value = 0;
            while (!isAtEnd() && isDigit(text.charAt(position)) && value <= max) {
                value = value * 10 + text.charAt(position++) - '0';
            }
            count++;
            return position > start && value <= max ? value : -1;
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }
    }
}
