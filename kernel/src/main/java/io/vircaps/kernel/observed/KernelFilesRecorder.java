package io.vircaps.kernel.observed;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/** Records which paths are read from other files. Safe for several threads. */
public final class KernelFilesRecorder implements KernelFiles {
    private final KernelFiles files;
    private final ConcurrentSkipListSet<String> contents = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListSet<String> others = new ConcurrentSkipListSet<>();

    /** A recorder around these files. */
    public KernelFilesRecorder(KernelFiles files) {
        this.files = files;
    }

    /** Paths whose content was read, existing or not, sorted. */
    public List<String> contents() {
        return List.copyOf(contents);
    }

    /** Paths of which anything else was read, and entries of listed directories, existing or not, sorted. */
    public List<String> others() {
        return List.copyOf(others);
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        contents.add(path);
        return files.head(path, size);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        contents.add(path);
        return files.bytes(path);
    }

    @Override
    public List<String> list(String path, String prefix) {
        others.add(path);
        List<String> names = files.list(path, prefix);
        for (String name : names) {
            others.add(path + "/" + name);
        }
        return names;
    }

    @Override
    public Optional<FileStatus> status(String path) {
        others.add(path);
        return files.status(path);
    }

    @Override
    public Optional<String> identity(String path) {
        others.add(path);
        return files.identity(path);
    }

    @Override
    public boolean exists(String path) {
        others.add(path);
        return files.exists(path);
    }

    @Override
    public boolean executable(String path) {
        others.add(path);
        return files.executable(path);
    }

    @Override
    public Optional<String> link(String path) {
        others.add(path);
        return files.link(path);
    }
}
