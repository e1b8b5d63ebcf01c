package io.vircaps.driver.qemu.query;

/**
 * A release of QEMU; the reply to {@code query-version}. Order is release order.
 *
 * @param major first number
 * @param minor second number
 * @param micro third number
 */
public record QemuVersion(int major, int minor, int micro) implements Comparable<QemuVersion> {
    @Override
    public int compareTo(QemuVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(micro, other.micro);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
