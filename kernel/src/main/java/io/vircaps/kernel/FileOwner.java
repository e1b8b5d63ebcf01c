package io.vircaps.kernel;

/**
 * The owner and the permissions of a file.
 *
 * @param uid         the owner
 * @param permissions the lower twelve bits of the mode, for example {@code 0755}
 */
public record FileOwner(long uid, int permissions) {}
