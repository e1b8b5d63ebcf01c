package io.vircaps.driver.qemu;

import java.util.Comparator;

/**
 * A release of QEMU; the reply to {@code query-version}. Order is release order.
 *
 * @param major first number
 * @param minor second number
 * @param micro third number
 */
public record QemuVersion(int major, int minor, int micro) implements Comparable<QemuVersion> {
    private static final Comparator<QemuVersion> BY_RELEASE = Comparator.comparingInt(QemuVersion::major)
            .thenComparingInt(QemuVersion::minor)
            .thenComparingInt(QemuVersion::micro);

    @Override
    public int compareTo(QemuVersion other) {
        return BY_RELEASE.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
