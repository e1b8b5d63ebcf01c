package io.vircaps.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one host, below a root: the live machine, a host directory, or a map in a test.
 *
 * <p>Paths are written without the leading slash, for example {@code sys/devices/system/cpu/online}. Links resolve
 * inside the root, absolute ones against it, and {@code ..} stops at it, so a directory never reads the machine it lies
 * on. A path that leads through a missing directory, through a file that is none, or to a dangling link does not exist.
 * Safe for several threads.
 */
public interface KernelFiles {
    /** The most that {@link #read} takes: {@code /proc/cpuinfo} of 8192 CPUs fits, with some to spare. */
    int LIMIT = 32 << 20;

    /** The live machine. */
    static KernelFiles live() {
        return LiveFiles.MACHINE;
    }

    /** What stands below a directory. Nothing but regular files and directories is opened there. */
    static KernelFiles directory(Path root) {
        return new DirectoryFiles(root);
    }

    /** The files of a map from path to content; directories are there as far as files need them. */
    static KernelFiles of(Map<String, String> contents) {
        return new MapFiles(contents);
    }

    /**
     * The whole file; empty if it does not exist. Reads until the end, as pseudo-files lie about their size.
     *
     * @throws KernelFileException if it exists and cannot be read, or is larger than {@link #LIMIT}
     */
    default Optional<KernelText> read(String path) {
        return bytes(path).map(content -> KernelText.of(path, content));
    }

    /**
     * At most the first {@code size} bytes of a file; empty if it does not exist. For large files of which the first
     * lines matter, as the kernel makes the rest only when it is read.
     *
     * @throws KernelFileException if it exists and cannot be read
     */
    Optional<KernelText> head(String path, int size);

    /**
     * The whole file as it is, for what is no text; empty if it does not exist.
     *
     * @throws KernelFileException if it exists and cannot be read, or is larger than {@link #LIMIT}
     */
    Optional<byte[]> bytes(String path);

    /**
     * Names of the entries of a directory that start with a prefix, sorted by code units, without {@code .} and
     * {@code ..}; empty if it does not exist, or is no directory.
     *
     * @throws KernelFileException if it exists and cannot be listed
     */
    List<String> list(String path, String prefix);

    /**
     * What kind of file stands there, links followed; empty if there is none.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    Optional<FileStatus> status(String path);

    /**
     * The identity of what stands there, links followed: a text that changes with content, permissions or owner, its
     * first word the inode; empty if there is none. Costs less than {@link #status}.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    default Optional<String> identity(String path) {
        return status(path).map(FileStatus::identity);
    }

    /**
     * Owner and permissions of what stands there, links followed; empty if there is none.
     *
     * @throws KernelFileException if a directory on the way to it may not be searched
     */
    default Optional<FileOwner> owner(String path) {
        return status(path).map(FileStatus::owner);
    }

    /** Whether something stands there, links followed; never throws, as {@code access(2)} with {@code F_OK}. */
    boolean exists(String path);

    /**
     * Whether this user may execute the file, links followed, as {@code access(2)} with {@code X_OK}; of a recorded
     * file whether anybody may. Never throws.
     */
    default boolean executable(String path) {
        try {
            return status(path).map(FileStatus::isExecutable).orElse(false);
        } catch (KernelFileException unsearchable) {
            return false;
        }
    }

    /**
     * Where a symbolic link points, as it is written in it; empty if there is no link at this path. Links on the way to
     * it are followed.
     *
     * @throws KernelFileException if it exists and cannot be read
     */
    Optional<String> link(String path);
}
