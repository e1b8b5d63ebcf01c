package io.vircaps.kernel;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** An error while a host is read: a file that cannot be read, or one with malformed content. */
public abstract sealed class KernelException extends VircapsException
        permits KernelFileException, KernelTextException, HostFactsException {
    private static final long serialVersionUID = 1L;

    KernelException(Problem problem) {
        super(problem);
    }

    KernelException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
