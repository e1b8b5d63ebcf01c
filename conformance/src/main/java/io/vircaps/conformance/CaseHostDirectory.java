package io.vircaps.conformance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A host directory made of parts of libvirt's test data. libvirt points its readers from a path of the system to a
 * directory of the tests; a copy at that path has the same content.
 */
public final class CaseHostDirectory {
    private final Path directory;

    private CaseHostDirectory(Path directory) {
        this.directory = directory;
    }

    /** A host without files and facts; what was there is deleted. */
    public static CaseHostDirectory empty(Path directory) throws IOException {
        delete(directory);
        Files.createDirectories(directory.resolve("root"));
        return new CaseHostDirectory(directory).facts("");
    }

    /** Where it is. */
    public Path path() {
        return directory;
    }

    /** Where a file of the host is. */
    public Path file(String path) {
        return directory.resolve("root").resolve(path);
    }

    /** Sets all facts: lines {@code key = value}. */
    public CaseHostDirectory facts(String lines) throws IOException {
        Files.writeString(directory.resolve("host.txt"), lines);
        return this;
    }

    /** Writes a file of the host, in place of the one that is there. */
    public CaseHostDirectory file(String path, String content) throws IOException {
        Path file = file(path);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, content);
        return this;
    }

    /** Copies one file. */
    public CaseHostDirectory file(String path, Path source) throws IOException {
        return file(path, Files.readString(source));
    }

    /** Takes a file or directory away. */
    public CaseHostDirectory without(String path) throws IOException {
        delete(file(path));
        return this;
    }

    /**
     * Copies a directory. Links that stay inside it remain links; what others point to is copied, as nothing may lead
     * out of a host directory.
     */
    public CaseHostDirectory tree(String path, Path source) throws IOException {
        if (Files.isDirectory(source)) {
            copy(source.toRealPath(), file(path));
        }
        return this;
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(each)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                copyFile(source, each, target.resolve(source.relativize(each)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copyFile(Path source, Path each, Path to) throws IOException {
        Path real = each.toRealPath();
        if (!Files.isSymbolicLink(each) || real.startsWith(source)) {
            Files.copy(each, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.isDirectory(real)) {
            copy(real, to);
        } else {
            Files.copy(real, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
