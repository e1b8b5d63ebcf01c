package io.vircaps.rpc;

/** The limit of UNIX socket addresses on Linux; {@code unix(7)}. */
public final class UnixPath {
    /** Longest path in bytes: the size of {@code sun_path} without the terminating zero. */
    public static final int MAX_BYTES = 107;

    private UnixPath() {}
}
