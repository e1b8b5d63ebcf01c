package io.vircaps.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The files below a directory whose content is not trusted. Every link is resolved here, name by name, so that none
 * leads out of the directory. Only regular files are opened, as reading a pipe would not end.
 */
final class DirectoryFiles implements KernelFiles {
    /** The number of links that Linux follows ({@code path_resolution(7)}). */
    private static final int MOST_LINKS = 40;

    private final Path root;

    DirectoryFiles(Path root) {
        this.root = root;
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        return content(path, size).map(bytes -> KernelText.of(path, bytes));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        Optional<byte[]> content = content(path, LIMIT + 1);
        if (content.isPresent() && content.get().length > LIMIT) {
            throw new KernelFileException(path, "too large", "at most " + LIMIT + " bytes", "more");
        }
        return content;
    }

    private Optional<byte[]> content(String path, int most) {
        Optional<Path> file = resolve(path, true);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            String found = Files.isDirectory(file.get(), LinkOption.NOFOLLOW_LINKS) ? "a directory" : "a special file";
            throw new KernelFileException(path, "cannot be read", "a regular file", found);
        }
        try (InputStream in = Files.newInputStream(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Contents.read(in, most));
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
    }

    @Override
    public List<String> list(String path, String prefix) {
        Optional<Path> directory = resolve(path, true);
        if (directory.isEmpty() || !Files.isDirectory(directory.get(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory.get())) {
            for (Path entry : entries) {
                String name = directory.get().relativize(entry).toString();
                if (name.startsWith(prefix)) {
                    names.add(name);
                }
            }
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
        names.sort(null);
        return names;
    }

    @Override
    public Optional<FileStatus> status(String path) {
        Optional<Path> file = resolve(path, true);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileStatus.of(file.get()));
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
    }

    @Override
    public boolean exists(String path) {
        try {
            return resolve(path, true).isPresent();
        } catch (KernelFileException endlessOrRefused) {
            return false;
        }
    }

    @Override
    public Optional<String> link(String path) {
        Optional<Path> file = resolve(path, false);
        if (file.isEmpty() || !Files.isSymbolicLink(file.get())) {
            return Optional.empty();
        }
        return Optional.of(target(path, file.get()));
    }

    /** The file a path leads to, links resolved; the last name may be a link if {@code followLast} is false. */
    private Optional<Path> resolve(String path, boolean followLast) {
        Deque<String> ahead = new ArrayDeque<>(List.of(path.split("/", -1)));
        Path at = root;
        int links = 0;
        while (!ahead.isEmpty()) {
            at = step(at, ahead.removeFirst());
            if (Files.isSymbolicLink(at) && !at.equals(root) && (followLast || !ahead.isEmpty())) {
                String target = target(path, at);
                at = target.startsWith("/") ? root : step(at, "..");
                pushFront(ahead, target);
                links++;
            } else if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) || (!ahead.isEmpty() && !Files.isDirectory(at))) {
                return Optional.empty();
            }
            if (links > MOST_LINKS) {
                throw new KernelFileException(path, "too many links", "at most " + MOST_LINKS, "more");
            }
        }
        return Optional.of(at);
    }

    private Path step(Path at, String name) {
        if (name.isEmpty() || name.equals(".")) {
            return at;
        }
        if (!name.equals("..")) {
            return child(at, name);
        }
        Path parent = at.getParent();
        return at.equals(root) || parent == null ? root : parent;
    }

    private static Path child(Path at, String name) {
        try {
            return at.resolve(name);
        } catch (InvalidPathException notAName) {
            throw new KernelFileException(at.toString(), "no file can have this name", "a name", name);
        }
    }

    private static void pushFront(Deque<String> ahead, String target) {
        String[] names = target.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            ahead.addFirst(names[i]);
        }
    }

    private static String target(String path, Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
    }
}
