package io.vircaps.driver.qemu.process;

import io.vircaps.host.HostState;
import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of emulators in directories. A directory is listed again only after it changed, as a directory of programs has
 * thousands of entries. Safe for several threads.
 */
public final class DirectoryNames {
    private static final String PREFIX = "qemu-system-";

    /**
     * What was seen of a directory.
     *
     * @param identity the directory's number and times
     * @param names    emulators in it, sorted; absent if it cannot be listed
     */
    record Listing(String identity, Optional<List<String>> names) {}

    private final KernelFiles files;
    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();

    public DirectoryNames(KernelFiles files) {
        this.files = files;
    }

    /** The files in which the directories are. */
    KernelFiles files() {
        return files;
    }

    /** The directory as it is now; empty if there is none. */
    Optional<Listing> of(Path directory) {
        Optional<FileStatus> status = status(directory);
        if (status.isEmpty() || !status.get().isDirectory()) {
            return Optional.empty();
        }
        String identity = HostState.identity(status.get());
        Listing known = known(identity);
        Listing now = known == null ? new Listing(identity, list(directory)) : known;
        listings.put(directory, now);
        return Optional.of(now);
    }

    /** What is known of a directory, by this name or another: /bin is /usr/bin nowadays. */
    private @Nullable Listing known(String identity) {
        for (Listing listing : listings.values()) {
            if (listing.identity().equals(identity)) {
                return listing;
            }
        }
        return null;
    }

    /** Nothing in a directory that this user may not search can be run. */
    private Optional<FileStatus> status(Path directory) {
        String path = directory.toString().substring(1);
        try {
            return files.executable(path) ? files.status(path) : Optional.empty();
        } catch (KernelException e) {
            return Optional.empty(); // behind a directory this user may not enter
        }
    }

    private static Optional<List<String>> list(Path directory) {
        String[] names = new File(directory.toString()).list((parent, name) -> name.startsWith(PREFIX));
        if (names == null) {
            return Optional.empty();
        }
        Arrays.sort(names);
        return Optional.of(List.of(names));
    }
}
