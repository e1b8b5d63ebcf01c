package io.vircaps.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which files are believed: as root, those of root that nobody else can write to, in a folder of the same sort. */
final class Trust {
    private static final int WRITABLE_BY_OTHERS = 022;
    private static final Integer ROOT = 0;

    private Trust() {}

    /** Whether this process is root's; {@code /proc/self} belongs to the effective user. */
    static boolean isRoot() {
        try {
            return ROOT.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }

    /**
     * Does nothing if a file is believed.
     *
     * @throws SetupException if it is not
     * @throws IOException if it cannot be looked at
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
            throw SetupException.setting(
                    file.toString(),
                    "owned by root and not writable by others",
                    "owner " + Files.getOwner(file).getName() + ", mode " + Integer.toOctalString(mode & 07777));
        }
    }
}
