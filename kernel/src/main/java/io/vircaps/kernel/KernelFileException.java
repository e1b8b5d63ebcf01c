package io.vircaps.kernel;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file of the host that exists and cannot be read. */
public final class KernelFileException extends KernelException {
    private static final long serialVersionUID = 1L;

    private final boolean denied;

    /**
     * A file the operating system refuses.
     *
     * @param path  the file, without leading slash
     * @param cause what the system said
     */
    public KernelFileException(String path, IOException cause) {
        super(Problem.of(Kind.SYSTEM_ERROR, sentence(cause)).at(path), cause);
        denied = cause instanceof AccessDeniedException;
    }

    /**
     * A file that is not read on principle.
     *
     * @param path     the file, without leading slash
     * @param what     what is wrong with it
     * @param expected what would have been right
     * @param found    what is there
     */
    public KernelFileException(String path, String what, String expected, String found) {
        super(Problem.of(Kind.SYSTEM_ERROR, what).at(path).expected(expected, found));
        denied = false;
    }

    /** What the system said, in words. */
    public static String sentence(IOException cause) {
        boolean isWhole = cause instanceof AccessDeniedException || cause instanceof NoSuchFileException;
        return (isWhole ? "" : "cannot be read: ") + SystemWords.of(cause);
    }

    /** Whether this user lacks the permission; else the file itself is at fault. */
    public boolean isDenied() {
        return denied;
    }
}
