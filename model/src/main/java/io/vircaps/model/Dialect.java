package io.vircaps.model;

/**
 * A dialect: the libvirt release whose documents are written. Order is release order.
 *
 * @param release the release
 */
public record Dialect(Version release) implements Comparable<Dialect> {
    /** The first release that printed capabilities. */
    public static final Dialect OLDEST = new Dialect(0, 2, 1);
    /** The newest release whose whole behaviour is checked against that release itself. */
    public static final Dialect DEFAULT = new Dialect(9, 0, 0);
    /** The newest release whose schema, {@code capability.rng}, the tables follow. */
    public static final Dialect NEWEST = new Dialect(12, 9, 0);
    /** Later than any release: {@linkplain #has has} every row. For comparisons and recordings, which omit nothing. */
    public static final Dialect EVERY_ROW = new Dialect(9999, 0, 0);

    /**
     * The dialect of a release.
     *
     * @param major first number of the release
     * @param minor second number
     * @param micro third number
     */
    public Dialect(int major, int minor, int micro) {
        this(new Version(major, minor, micro));
    }

    /**
     * Reads {@code 9.0.0} or {@code 9.0}.
     *
     * @throws InvalidValueException if the text is no release, or one before {@link #OLDEST}
     */
    public static Dialect parse(String text) {
        Version release = Version.parse(text)
                .orElseThrow(() -> new InvalidValueException("libvirt release", "three numbers such as 9.0.0", text));
        Dialect dialect = new Dialect(release);
        if (!dialect.atLeast(OLDEST)) {
            throw new InvalidValueException("libvirt release", OLDEST + " or later", text);
        }
        return dialect;
    }

    /** Whether this release is {@code other} or a later one. */
    public boolean atLeast(Dialect other) {
        return compareTo(other) >= 0;
    }

    /** Whether this release has a row of the tables: it is the row's first release or a later one. */
    public boolean has(DialectRow row) {
        return atLeast(row.since());
    }

    @Override
    public int compareTo(Dialect other) {
        return release.compareTo(other.release);
    }

    @Override
    public String toString() {
        return release.toString();
    }
}
