package io.vircaps.rpc;

/** What Linux has room for in the address of a UNIX socket; {@code unix(7)}. */
public final class UnixPath {
    /** Most bytes of a path: {@code sun_path} without its last, zero byte. */
    public static final int LONGEST = 107;

    private UnixPath() {}
}
