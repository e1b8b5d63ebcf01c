package io.vircaps.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The libvirt release whose documents are written. Order is release order.
 *
 * @param major first number of the release
 * @param minor second number
 * @param micro third number
 */
public record Dialect(int major, int minor, int micro) implements Comparable<Dialect> {
    /** The first release that printed capabilities. */
    public static final Dialect OLDEST = new Dialect(0, 2, 1);
    /** The newest release whose whole behaviour is checked against that release itself. */
    public static final Dialect DEFAULT = new Dialect(9, 0, 0);

    public Dialect {
        if (major < 0 || minor < 0 || micro < 0) {
            throw new IllegalArgumentException("release " + major + "." + minor + "." + micro);
        }
    }

    /**
     * Reads {@code 9.0.0} or {@code 9.0}.
     *
     * @throws InvalidValueException if the text is no release, or one before {@link #OLDEST}
     */
    public static Dialect parse(String text) {
        // not a constant: most runs of the command name no release, and loading expressions takes its time
        Matcher release =
                Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?").matcher(text);
        if (!release.matches()) {
            throw new InvalidValueException("libvirt release", "three numbers such as 9.0.0", text);
        }
        String micro = release.group(3);
        Dialect dialect = new Dialect(
                Integer.parseInt(release.group(1)),
                Integer.parseInt(release.group(2)),
                micro == null ? 0 : Integer.parseInt(micro));
        if (dialect.compareTo(OLDEST) < 0) {
            throw new InvalidValueException("libvirt release", OLDEST + " or later", text);
        }
        return dialect;
    }

    /** Whether this release is {@code release} or a later one. */
    public boolean atLeast(Dialect release) {
        return compareTo(release) >= 0;
    }

    @Override
    public int compareTo(Dialect other) {
        int majors = Integer.compare(major, other.major);
        int minors = Integer.compare(minor, other.minor);
        return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(micro, other.micro);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
