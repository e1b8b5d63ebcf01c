package io.vircaps.kernel.observed;

import io.vircaps.kernel.FileOwner;
import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.FactObserver;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Files of which every use is reported to an observer. Of files that differ at each reading only the
 * {@link StableContent} is returned. Safe for several threads.
 */
final class ObservedFiles implements KernelFiles {
    static final char CONTENT = 'c';
    static final char HEAD = 'h';
    static final char LIST = 'l';
    static final char STATUS = 's';
    static final char OWNER = 'o';
    static final char EXISTS = 'e';
    static final char EXECUTABLE = 'x';
    static final char LINK = 'k';

    private static final String ABSENT = "-";

    private final KernelFiles files;
    private final FactObserver observer;

    ObservedFiles(KernelFiles files, FactObserver observer) {
        this.files = files;
        this.observer = observer;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        String query = CONTENT + path;
        try {
            return observed(query, path, files.bytes(path));
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        String query = HEAD + path + ' ' + size;
        try {
            Optional<KernelText> head = files.head(path, size);
            String text =
                    head.isPresent() ? StableContent.ofHead(path, head.get().text()) : ABSENT;
            observer.observed(query, text);
            return head.isPresent() ? Optional.of(new KernelText(path, text)) : head;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    private Optional<byte[]> observed(String query, String path, Optional<byte[]> content) {
        if (content.isEmpty()) {
            observer.observed(query, ABSENT);
            return content;
        }
        byte[] stable = StableContent.of(path, content.get());
        observer.observed(query, digest(stable));
        return Optional.of(stable);
    }

    /**
     * Length and CRC-32, which differs after every change of up to 32 adjacent bits, and after all but one in
     * 2<sup>32</sup> of the other changes.
     */
    private static String digest(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Integer.toHexString(content.length) + ' ' + Long.toHexString(sum.getValue());
    }

    @Override
    public List<String> list(String path, String prefix) {
        String query = LIST + path + ' ' + prefix;
        try {
            List<String> names = files.list(path, prefix);
            observer.observed(query, String.join("/", names));
            return names;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    @Override
    public Optional<FileStatus> status(String path) {
        String query = STATUS + path;
        try {
            Optional<FileStatus> status = files.status(path);
            observer.observed(
                    query,
                    status.isPresent()
                            ? StableContent.identity(path, status.get().identity())
                            : ABSENT);
            return status;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    @Override
    public Optional<String> identity(String path) {
        String query = STATUS + path;
        try {
            Optional<String> identity = files.identity(path);
            observer.observed(query, identity.isPresent() ? StableContent.identity(path, identity.get()) : ABSENT);
            return identity;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    @Override
    public Optional<FileOwner> owner(String path) {
        String query = OWNER + path;
        try {
            Optional<FileOwner> owner = files.owner(path);
            observer.observed(
                    query,
                    owner.isPresent() ? owner.get().uid() + " " + owner.get().permissions() : ABSENT);
            return owner;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    @Override
    public boolean exists(String path) {
        boolean exists = files.exists(path);
        observer.observed(EXISTS + path, exists ? "+" : ABSENT);
        return exists;
    }

    @Override
    public boolean executable(String path) {
        boolean executable = files.executable(path);
        observer.observed(EXECUTABLE + path, executable ? "+" : ABSENT);
        return executable;
    }

    @Override
    public Optional<String> link(String path) {
        String query = LINK + path;
        try {
            Optional<String> target = files.link(path);
            observer.observed(query, target.isPresent() ? "+" + target.get() : ABSENT);
            return target;
        } catch (KernelException failure) {
            throw failed(query, failure);
        }
    }

    private KernelException failed(String query, KernelException failure) {
        observer.observed(query, "!" + failure.getMessage());
        return failure;
    }
}
