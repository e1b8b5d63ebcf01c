package io.vircaps.daemon;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** The daemon cannot be set up as it was told to. */
final class SetupException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private SetupException(Problem problem) {
        super(problem);
    }

    private SetupException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** An option or a setting makes no sense. */
    static SetupException setting(String name, String expected, String found) {
        return new SetupException(
                Problem.of(Kind.INVALID_ARGUMENT, "wrong value").at(name).expected(expected, found));
    }

    /** A place cannot be listened on. */
    static SetupException place(String where, String what) {
        return new SetupException(Problem.of(Kind.SYSTEM_ERROR, what).at(where));
    }

    /** A place cannot be listened on. */
    static SetupException place(String where, Exception cause) {
        return new SetupException(
                Problem.of(Kind.SYSTEM_ERROR, "cannot listen: " + cause.getMessage())
                        .at(where),
                cause);
    }
}
