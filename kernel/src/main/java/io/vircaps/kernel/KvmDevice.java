package io.vircaps.kernel;

/**
 * The device {@code /dev/kvm}, which creates virtual machines; {@code Documentation/virt/kvm/api.rst}.
 *
 * @param present     whether the file exists
 * @param permissions lower twelve bits of its mode; 0 if it is not present
 * @param uid         its owner
 * @param gid         its owner's group
 * @param opens       whether this user can open it for reading and writing
 * @param refusal     the system's error when it was opened; empty text if it could be opened or is not present
 */
public record KvmDevice(boolean present, int permissions, long uid, long gid, boolean opens, String refusal) {
    /** A device that is not present. */
    public static final KvmDevice MISSING = new KvmDevice(false, 0, 0, 0, false, "");
}
