package io.vircaps.kernel;

import java.util.List;

/**
 * The user as whom a host is probed.
 *
 * @param uid    effective user id
 * @param gid    effective group id
 * @param groups supplementary groups
 */
public record HostUser(long uid, long gid, List<Long> groups) {
    /** The superuser. */
    public static final HostUser ROOT = new HostUser(0, 0, List.of());

    public HostUser {
        groups = List.copyOf(groups);
    }

    /** Whether this is the superuser. */
    public boolean isRoot() {
        return uid == 0;
    }

    /**
     * Whether the permission bits of a file let this user read and write it; the superuser always may.
     *
     * @param file the file's status
     */
    public boolean mayReadAndWrite(FileStatus file) {
        return mayReadAndWrite(file.permissions(), file.uid(), file.gid());
    }

    /**
     * Whether the permission bits of a device let this user read and write it; the superuser always may.
     *
     * @param device a device that is present
     */
    public boolean mayReadAndWrite(KvmDevice device) {
        return mayReadAndWrite(device.permissions(), device.uid(), device.gid());
    }

    boolean mayReadAndWrite(int permissions, long owner, long group) {
        int shift = uid == owner ? 6 : gid == group || groups.contains(group) ? 3 : 0;
        return isRoot() || ((permissions >> shift) & 6) == 6;
    }
}
