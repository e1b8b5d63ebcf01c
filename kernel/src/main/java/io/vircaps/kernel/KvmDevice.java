package io.vircaps.kernel;

/**
 * The device through which virtual machines are made, {@code /dev/kvm}; {@code Documentation/virt/kvm/api.rst}.
 *
 * @param present     whether the file exists
 * @param permissions lower twelve bits of its mode; 0 if it is not there
 * @param uid         its owner
 * @param gid         its owner's group
 * @param opens       whether this user can open it for reading and writing
 * @param refusal     what the system said when it could not be opened; empty text if it could or is not there
 */
public record KvmDevice(boolean present, int permissions, long uid, long gid, boolean opens, String refusal) {
    /** There is none. */
    public static final KvmDevice MISSING = new KvmDevice(false, 0, 0, 0, false, "");
}
