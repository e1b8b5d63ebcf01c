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
     * A file that the operating system refuses to read.
     *
     * @param path  the file, without leading slash
     * @param cause the system's error
     */
    public KernelFileException(String path, IOException cause) {
        super(Problem.of(Kind.SYSTEM_ERROR, sentence(cause)).at(path), cause);
        denied = cause instanceof AccessDeniedException;
    }

    /**
     * A file that is missing, or of a kind or size that is not read.
     *
     * @param path     the file, without leading slash
     * @param what     the error
     * @param expected the expected file or content
     * @param found    what is there instead
     */
    public KernelFileException(String path, String what, String expected, String found) {
        super(Problem.of(Kind.SYSTEM_ERROR, what).at(path).expected(expected, found));
        denied = false;
    }

    /** The system's error as a clause. */
    public static String sentence(IOException cause) {
        boolean isWhole = cause instanceof AccessDeniedException || cause instanceof NoSuchFileException;
        return (isWhole ? "" : "cannot be read: ") + SystemWords.of(cause);
    }

    /** Whether the cause is a missing permission of this user. */
    public boolean isDenied() {
        return denied;
    }
}
