package io.vircaps.gather;

import io.vircaps.kernel.HostUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;

/** The place of a host folder to be: nothing stands there yet, and as root nobody else can put something there. */
final class NewDirectory {
    private static final String EXPECTED = "a new or empty directory";
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final HostUser user;

    NewDirectory(HostUser user) {
        this.user = user;
    }

    /** Makes the folder if it is not there. */
    void claim(Path folder) {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(folder);
            } else if (!Files.isDirectory(folder)) {
                throw new GatherException(folder, "no place for a host directory", EXPECTED, "a file");
            } else if (!isEmpty(folder)) {
                throw new GatherException(folder, "not empty", EXPECTED, "a directory with files");
            } else if (user.isRoot() && !isRootsAlone(folder)) {
                throw new GatherException(
                        folder, "not trusted", "a directory that root owns and nobody else can write", "another");
            }
        } catch (IOException failure) {
            throw new GatherException(folder, failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean isRootsAlone(Path folder) throws IOException {
        PosixFileAttributes file = Files.readAttributes(folder, PosixFileAttributes.class);
        boolean othersWrite = file.permissions().stream().anyMatch(OTHERS_WRITE::contains);
        return Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")) && !othersWrite;
    }
}
