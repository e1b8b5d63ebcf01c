package io.vircaps.kernel;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of which some cannot be read, as they could not where they were recorded. A refused directory includes
 * everything below it.
 */
final class RefusedFiles implements KernelFiles {
    private static final String DENIED = "permission denied";

    private final KernelFiles files;
    private final Map<String, String> refusals;

    /**
     * Files of which some are refused.
     *
     * @param refusals from path to the system's error
     */
    private RefusedFiles(KernelFiles files, Map<String, String> refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    static KernelFiles of(KernelFiles files, Map<String, String> refusals) {
        return refusals.isEmpty() ? files : new RefusedFiles(files, refusals);
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        check(path, path);
        return files.head(path, size);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        check(path, path);
        return files.bytes(path);
    }

    @Override
    public List<String> list(String path, String prefix) {
        check(path, path);
        return files.list(path, prefix);
    }

    @Override
    public Optional<FileStatus> status(String path) {
        check(path, directory(path));
        return files.status(path);
    }

    @Override
    public boolean exists(String path) {
        return refusal(directory(path)).isEmpty() && files.exists(path);
    }

    @Override
    public Optional<String> link(String path) {
        check(path, directory(path));
        return files.link(path);
    }

    private void check(String path, String from) {
        Optional<String> refusal = refusal(from);
        if (refusal.isPresent()) {
            String reason = refusal.get();
            throw new KernelFileException(
                    path, reason.equals(DENIED) ? new AccessDeniedException(path) : new IOException(reason));
        }
    }

    /** The system's error for this path or for a directory above it. */
    private Optional<String> refusal(String path) {
        String refused = path;
        while (!refused.isEmpty() && !refusals.containsKey(refused)) {
            refused = directory(refused);
        }
        return Optional.ofNullable(refusals.get(refused));
    }

    private static String directory(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
