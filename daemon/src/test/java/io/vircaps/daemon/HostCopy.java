package io.vircaps.daemon;

import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** A host directory that a test may change. */
public record HostCopy(Path directory) {
    /** Copies a fixture into a new directory. */
    public static HostCopy of(String host, Path directory) throws IOException {
        Path original = Fixtures.host(host);
        Files.walkFileTree(original, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(directory.resolve(original.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, directory.resolve(original.relativize(from)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new HostCopy(directory);
    }

    /** Writes one of the host's files. */
    public void write(String path, String text) throws IOException {
        Path file = directory.resolve("root").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent(), path));
        Files.writeString(file, text);
    }
}
