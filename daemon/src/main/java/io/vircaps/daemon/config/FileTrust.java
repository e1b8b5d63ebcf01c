package io.vircaps.daemon.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which configuration files are trusted: as root, only files that are owned by root and not writable by others, in a
 * directory with the same properties; as another user, all.
 */
public final class FileTrust {
    private static final int WRITABLE_BY_OTHERS = 022;
    private static final Integer ROOT = 0;

    private FileTrust() {}

    /** Whether this process runs as root; the owner of {@code /proc/self} is the effective user. */
    public static boolean isRoot() {
        try {
            return ROOT.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }

    /**
     * Checks that a file is trusted.
     *
     * @throws SetupException if it is not
     * @throws IOException    if its owner or mode cannot be read
     */
    static void require(Path file) throws IOException {
        if (isRoot()) {
            check(file);
            check(file.resolveSibling("."));
        }
    }

    private static void check(Path file) throws IOException {
        boolean owned = ROOT.equals(Files.getAttribute(file, "unix:uid"));
        int mode = (Integer) Files.getAttribute(file, "unix:mode");
        if (!owned || (mode & WRITABLE_BY_OTHERS) != 0) {
            throw SetupException.option(
                    file.toString(),
                    "owned by root and not writable by others",
                    "owner " + Files.getOwner(file).getName() + ", mode " + Integer.toOctalString(mode & 07777));
        }
    }
}
