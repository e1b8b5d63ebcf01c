package io.vircaps.store;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.model.note.Note;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A cache in a directory, one file an entry. A file is written under a temporary name and renamed, so that other
 * processes read an old entry, a new one or none. The directory's owner and mode are checked once, before the first
 * use.
 */
final class DirectoryCache implements ProbeCache {
    private static final AtomicLong TEMPORARY_FILES = new AtomicLong();
    private static final int WRITABLE_BY_OTHERS = 0022;
    private static final int FILE_TYPE = 0170000;
    private static final int DIRECTORY = 0040000;

    private enum State {
        UNKNOWN,
        ABSENT,
        USABLE,
        REFUSED
    }

    private final Path directory;
    private final long uid;
    private final CachePruning pruning;
    private final List<Note> notes = new ArrayList<>();
    private State state = State.UNKNOWN;

    DirectoryCache(Path directory, long uid) {
        this.directory = directory;
        this.uid = uid;
        this.pruning = new CachePruning(directory);
    }

    @Override
    public Optional<byte[]> read(CacheKey key) {
        if (state() != State.USABLE) {
            return Optional.empty();
        }
        File file = directory.resolve(key.fileName()).toFile();
        if (!file.isFile()) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return CacheEntry.decode(key, in.readNBytes(CacheEntry.LIMIT));
        } catch (IOException e) {
            note(CacheReason.CACHE_NOT_READABLE, file.getPath(), e);
            return Optional.empty();
        }
    }

    @Override
    public void write(CacheKey key, byte[] result) {
        Optional<byte[]> entry = CacheEntry.encode(key, result);
        if (entry.isEmpty() || !prepareDirectory()) {
            return;
        }
        String name = key.fileName();
        try {
            replace(directory.resolve(name), entry.get());
            pruning.wrote();
        } catch (IOException e) {
            note(CacheReason.CACHE_NOT_WRITABLE, directory.toString(), e);
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(
                CachePruning.temporaryName(file, ProcessHandle.current().pid(), TEMPORARY_FILES.incrementAndGet()));
        try {
            try (OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(content);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private boolean prepareDirectory() {
        if (state() == State.ABSENT) {
            try {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                restate();
            } catch (IOException e) {
                note(CacheReason.CACHE_NOT_WRITABLE, directory.toString(), e);
            }
        }
        return state() == State.USABLE;
    }

    @Override
    public int clear() {
        if (state() != State.USABLE) {
            return 0;
        }
        CachePruning.Cleared cleared = pruning.clear();
        if (cleared.left() > 0) {
            note(Note.of(CacheReason.CACHE_NOT_WRITABLE, directory.toString(), "not all of it can be removed"));
        }
        return cleared.removed();
    }

    @Override
    public List<Note> notes() {
        synchronized (notes) {
            return List.copyOf(notes);
        }
    }

    private synchronized State state() {
        if (state == State.UNKNOWN) {
            state = look();
        }
        return state;
    }

    private synchronized void restate() {
        state = look();
    }

    private State look() {
        try {
            Map<String, Object> status = Files.readAttributes(directory, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
            return judge(Integer.toUnsignedLong(number(status, "uid")), number(status, "mode"));
        } catch (NoSuchFileException e) {
            return State.ABSENT;
        } catch (IOException e) {
            note(CacheReason.CACHE_NOT_READABLE, directory.toString(), e);
            return State.REFUSED;
        } catch (UnsupportedOperationException foreign) {
            note(Note.of(CacheReason.CACHE_NOT_READABLE, directory.toString(), "its file system has no owners"));
            return State.REFUSED;
        }
    }

    private static int number(Map<String, Object> status, String name) {
        return (Integer) Objects.requireNonNull(status.get(name), name);
    }

    private State judge(long owner, int mode) {
        if ((mode & FILE_TYPE) != DIRECTORY) {
            note(Note.of(CacheReason.CACHE_NOT_READABLE, directory.toString(), "not a directory"));
            return State.REFUSED;
        }
        if (owner != uid || (mode & WRITABLE_BY_OTHERS) != 0) {
            String seen = "owner " + owner + ", mode " + Integer.toOctalString(mode & 07777) + "; expected owner " + uid
                    + " and no write permission for others";
            note(Note.of(CacheReason.CACHE_NOT_TRUSTED, directory.toString(), seen));
            return State.REFUSED;
        }
        return State.USABLE;
    }

    private void note(CacheReason reason, String subject, IOException why) {
        note(Note.of(reason, subject, KernelFileException.sentence(why)));
    }

    private void note(Note note) {
        synchronized (notes) {
            if (notes.stream().noneMatch(earlier -> earlier.reason().equals(note.reason()))) {
                notes.add(note);
            }
        }
    }
}
