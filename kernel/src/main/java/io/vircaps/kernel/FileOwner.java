package io.vircaps.kernel;

/**
 * Whom a file belongs to and who may do what with it.
 *
 * @param uid         the owner
 * @param permissions the lower twelve bits of the mode, for example {@code 0755}
 */
public record FileOwner(long uid, int permissions) {}
