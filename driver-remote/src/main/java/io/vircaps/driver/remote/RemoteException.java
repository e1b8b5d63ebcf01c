package io.vircaps.driver.remote;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.nio.file.InvalidPathException;
import java.time.Duration;

/** A daemon cannot be reached, or its reply cannot be used. */
public abstract sealed class RemoteException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private RemoteException(Problem problem) {
        super(problem);
    }

    private RemoteException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** An invalid parameter of the URI, or an invalid combination. */
    public static final class BadTarget extends RemoteException {
        private static final long serialVersionUID = 1L;

        BadTarget(String what) {
            super(Problem.of(Kind.INVALID_ARGUMENT, what));
        }

        private BadTarget(Problem problem, Throwable cause) {
            super(problem, cause);
        }

        /**
         * A path that Java cannot represent: it contains a zero character, or characters that the locale's encoding
         * lacks.
         */
        static BadTarget path(String path, InvalidPathException invalid) {
            return new BadTarget(notAPath(path), invalid);
        }

        /** The same for an environment variable. */
        static BadTarget variable(String name, String path, InvalidPathException invalid) {
            return new BadTarget(notAPath(path).at(name), invalid);
        }

        private static Problem notAPath(String path) {
            return Problem.of(Kind.INVALID_ARGUMENT, "not a path")
                    .expected("characters of the locale's encoding (all with LC_ALL=C.UTF-8)", path);
        }
    }

    /** The daemon cannot be reached. */
    public static final class Unreachable extends RemoteException {
        private static final long serialVersionUID = 1L;

        Unreachable(String what, Throwable cause) {
            super(Problem.of(Kind.SYSTEM_ERROR, what), cause);
        }

        Unreachable(String what) {
            super(Problem.of(Kind.SYSTEM_ERROR, what));
        }
    }

    /** A time limit passed. */
    public static final class Late extends RemoteException {
        private static final long serialVersionUID = 1L;

        Late(String what, Duration limit, Throwable cause) {
            super(Problem.of(Kind.OPERATION_TIMEOUT, what + " within " + limit.toSeconds() + " s"), cause);
        }
    }

    /** A reply that is well-formed but invalid; the daemon's fault. */
    public static final class BadReply extends RemoteException {
        private static final long serialVersionUID = 1L;

        BadReply(String procedure, String expected, String found) {
            super(Problem.of(Kind.RPC, "invalid reply of the daemon")
                    .at(procedure)
                    .expected(expected, found));
        }
    }
}
