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

/** The check of a directory for a new host directory: it is empty, and as root only root can write to it. */
final class NewDirectory {
    private static final String EXPECTED = "a new or empty directory";
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final HostUser user;

    NewDirectory(HostUser user) {
        this.user = user;
    }

    /** Checks the directory; creates it if it is missing. */
    void claim(Path directory) {
        try {
            if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(directory);
            } else if (!Files.isDirectory(directory)) {
                throw new GatherException(directory, "no place for a host directory", EXPECTED, "a file");
            } else if (!isEmpty(directory)) {
                throw new GatherException(directory, "not empty", EXPECTED, "a directory with files");
            } else if (user.isRoot() && !isRootsAlone(directory)) {
                throw new GatherException(
                        directory, "not trusted", "a directory owned by root and writable by no other user", "another");
            }
        } catch (IOException failure) {
            throw new GatherException(directory, failure);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean isRootsAlone(Path directory) throws IOException {
        PosixFileAttributes file = Files.readAttributes(directory, PosixFileAttributes.class);
        boolean othersWrite = file.permissions().stream().anyMatch(OTHERS_WRITE::contains);
        return Integer.valueOf(0).equals(Files.getAttribute(directory, "unix:uid")) && !othersWrite;
    }
}
