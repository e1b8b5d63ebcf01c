package io.vircaps.store;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Removes old entries of a cache directory. Entries of removed emulators and kernels are never read again, so the
 * oldest are removed first. Only files with names of the cache are touched.
 */
final class CachePruning {
    /** Most entries kept. */
    static final int ENTRIES = 512;
    /** Most bytes kept. */
    static final long BYTES = 16L << 20;

    private static final long ENTRY_AGE = TimeUnit.DAYS.toMillis(90);
    private static final long LEFTOVER_AGE = TimeUnit.HOURS.toMillis(1);
    private static final int WRITES_BETWEEN = 64;
    private static final int NAME_LENGTH = 32;
    private static final String TEMPORARY = ".tmp";

    /** The state of one entry, read once, because other processes may replace entries during the sort. */
    private record Stored(File file, long written, long size) {}

    private final Path directory;
    private final AtomicInteger writes = new AtomicInteger();

    CachePruning(Path directory) {
        this.directory = directory;
    }

    /** The name of a file that is written now and renamed to {@code entry} when whole. */
    static String temporaryName(Path entry, long pid, long number) {
        return entry.getFileName() + "-" + pid + "-" + number + TEMPORARY;
    }

    /** An entry was written: prunes the first time and then every few dozen times. */
    void wrote() {
        if (writes.getAndIncrement() % WRITES_BETWEEN == 0) {
            prune(System.currentTimeMillis());
        }
    }

    /** Removes leftovers of interrupted writes, old entries, and the oldest where there are too many. */
    void prune(long now) {
        List<Stored> entries = new ArrayList<>();
        for (File file : ours()) {
            boolean leftover = file.getName().endsWith(TEMPORARY);
            long written = file.lastModified();
            if (now - written > (leftover ? LEFTOVER_AGE : ENTRY_AGE)) {
                remove(file);
            } else if (!leftover) {
                entries.add(new Stored(file, written, file.length()));
            }
        }
        removeOldest(entries);
    }

    private static void removeOldest(List<Stored> entries) {
        entries.sort(Comparator.comparingLong(Stored::written).reversed());
        long bytes = 0;
        for (int i = 0; i < entries.size(); i++) {
            bytes += entries.get(i).size();
            if (i >= ENTRIES || bytes > BYTES) {
                remove(entries.get(i).file());
            }
        }
    }

    /**
     * The result of removing all entries.
     *
     * @param removed how many were removed
     * @param left    how many could not be removed; one where the directory cannot be listed
     */
    record Cleared(int removed, int left) {}

    /** Removes all. */
    Cleared clear() {
        Optional<File[]> files = list();
        if (files.isEmpty()) {
            return new Cleared(0, 1);
        }
        int removed = 0;
        int left = 0;
        for (File file : files.get()) {
            if (remove(file)) {
                removed++;
            } else if (file.exists()) {
                left++;
            }
        }
        return new Cleared(removed, left);
    }

    private List<File> ours() {
        return list().map(Arrays::asList).orElse(List.of());
    }

    /** Files of the cache in the directory; empty where it cannot be listed. */
    private Optional<File[]> list() {
        return Optional.ofNullable(directory.toFile().listFiles((parent, name) -> isOurs(name)));
    }

    private static boolean isOurs(String name) {
        boolean entry = name.length() == NAME_LENGTH;
        boolean leftover = name.startsWith("-", NAME_LENGTH) && name.endsWith(TEMPORARY);
        return (entry || leftover) && name.chars().limit(NAME_LENGTH).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** Removes a file; false if another process removed it first. */
    private static boolean remove(File file) {
        return file.delete();
    }
}
