package io.vircaps.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one host, below a root: those of the live machine, of a host directory, or of a map in a test.
 *
 * <p>Paths are written without the leading slash, for example {@code sys/devices/system/cpu/online}. Links resolve
 * inside the root, absolute ones against it, and {@code ..} stops at it, so that nothing outside a host directory is
 * read. A path does not exist if it leads through a missing directory, through a file that is no directory, or to a
 * dangling link. Safe for several threads.
 */
public interface KernelFiles {
    /** The largest file that {@link #read} accepts, in bytes; {@code /proc/cpuinfo} of 8192 CPUs is smaller. */
    int LIMIT = 32 << 20;

    /** The live machine. */
    static KernelFiles live() {
        return LiveFiles.MACHINE;
    }

    /** The files below a directory. Only regular files and directories are opened. */
    static KernelFiles directory(Path root) {
        return new DirectoryFiles(root);
    }

    /** The files of a map from path to content, with the directories that contain them. */
    static KernelFiles of(Map<String, String> contents) {
        return new MapFiles(contents);
    }

    /**
     * The whole file; empty if it does not exist. Reads until the end, as the stated size of pseudo-files is wrong.
     *
     * @throws KernelFileException if it exists and cannot be read, or is larger than {@link #LIMIT}
     */
    default Optional<KernelText> read(String path) {
        return bytes(path).map(content -> KernelText.of(path, content));
    }

    /**
     * At most the first {@code size} bytes of a file; empty if it does not exist. For large files of which only the
     * first lines matter: the kernel generates the rest only when it is read.
     *
     * @throws KernelFileException if it exists and cannot be read
     */
    Optional<KernelText> head(String path, int size);

    /**
     * The bytes of the whole file, for binary files; empty if it does not exist.
     *
     * @throws KernelFileException if it exists and cannot be read, or is larger than {@link #LIMIT}
     */
    Optional<byte[]> bytes(String path);

    /**
     * Names of the entries of a directory that start with a prefix, sorted by code units, without {@code .} and
     * {@code ..}; empty if it does not exist or is no directory.
     *
     * @throws KernelFileException if it exists and cannot be listed
     */
    List<String> list(String path, String prefix);

    /**
     * The status of a file, links followed; empty if it does not exist.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    Optional<FileStatus> status(String path);

    /**
     * The identity of a file, links followed: a text that changes with content, permissions or owner, and whose first
     * word is the inode; empty if the file does not exist. Costs less than {@link #status}.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    default Optional<String> identity(String path) {
        return status(path).map(FileStatus::identity);
    }

    /**
     * Owner and permissions of a file, links followed; empty if it does not exist.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    default Optional<FileOwner> owner(String path) {
        return status(path).map(FileStatus::owner);
    }

    /** Whether a file exists, links followed; never throws, as {@code access(2)} with {@code F_OK}. */
    boolean exists(String path);

    /**
     * Whether this user may execute the file, links followed, as {@code access(2)} with {@code X_OK}; for a recorded
     * file, whether any user may. Never throws.
     */
    default boolean executable(String path) {
        try {
            return status(path).map(FileStatus::isExecutable).orElse(false);
        } catch (KernelFileException unsearchable) {
            return false;
        }
    }

    /**
     * The target of a symbolic link, unresolved; empty if the path is no link. Links on the way to it are followed.
     *
     * @throws KernelFileException if it exists and cannot be read
     */
    Optional<String> link(String path);
}
