package io.vircaps.driver.qemu.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The home, runtime and cache directory of emulators while they are queried; removed afterwards. Where none can be
 * made, for example on a full disk, they get a path that does not exist, which does not keep them from replying.
 *
 * @param made the directory; absent where none could be made
 */
record ScratchDirectory(Optional<Path> made) {
    private static final AtomicLong COUNT = new AtomicLong();

    /** Makes a directory that only this user may enter, in the first of these parents where that works. */
    static ScratchDirectory in(List<Path> parents) {
        String name =
                "vircaps-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + "-" + COUNT.incrementAndGet();
        return parents.stream()
                .map(parent -> made(parent.resolve(name)))
                .filter(Optional::isPresent)
                .findFirst()
                .map(ScratchDirectory::new)
                .orElseGet(() -> new ScratchDirectory(Optional.empty()));
    }

    /** Empty where the parent is full, read-only or not there. */
    private static Optional<Path> made(Path directory) {
        try {
            return Optional.of(Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Makes a directory among the system's temporary files. */
    static ScratchDirectory temporary() {
        return in(List.of(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), Path.of("/dev/shm")));
    }

    /** Where an emulator starts. */
    Path workingDirectory() {
        return made.orElse(Path.of("/"));
    }

    /** The path that an emulator gets for its directories. */
    String home() {
        return made.map(Path::toString).orElse("/nonexistent");
    }

    /** Removes the directory and what is in it; links are removed, not followed. Whether nothing is left. */
    boolean remove() {
        if (made.isEmpty() || !Files.exists(made.get())) {
            return true;
        }
        try {
            Files.walkFileTree(made.get(), new Removal());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
