package io.vircaps.driver.remote;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.nio.file.InvalidPathException;
import java.time.Duration;

/** Why a daemon cannot be reached, or what it said cannot be used. */
public abstract sealed class RemoteException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private RemoteException(Problem problem) {
        super(problem);
    }

    private RemoteException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** A parameter of the URI, or a mixture of them, that cannot be meant. */
    public static final class BadTarget extends RemoteException {
        private static final long serialVersionUID = 1L;

        BadTarget(String what) {
            super(Problem.of(Kind.INVALID_ARGUMENT, what));
        }

        private BadTarget(Problem problem, Throwable cause) {
            super(problem, cause);
        }

        /** A path that Java cannot name: it holds a zero, or letters that the locale's encoding has not. */
        static BadTarget path(String path, InvalidPathException unspeakable) {
            return new BadTarget(noFile(path), unspeakable);
        }

        /** The same of a variable of the environment. */
        static BadTarget variable(String name, String path, InvalidPathException unspeakable) {
            return new BadTarget(noFile(path).at(name), unspeakable);
        }

        private static Problem noFile(String path) {
            return Problem.of(Kind.INVALID_ARGUMENT, "no file can have this name")
                    .expected("letters of the locale's encoding (LC_ALL=C.UTF-8 has all)", path);
        }
    }

    /** Nobody answers there. */
    public static final class Unreachable extends RemoteException {
        private static final long serialVersionUID = 1L;

        Unreachable(String what, Throwable cause) {
            super(Problem.of(Kind.SYSTEM_ERROR, what), cause);
        }

        Unreachable(String what) {
            super(Problem.of(Kind.SYSTEM_ERROR, what));
        }
    }

    /** It took too long. */
    public static final class Late extends RemoteException {
        private static final long serialVersionUID = 1L;

        Late(String what, Duration limit, Throwable cause) {
            super(Problem.of(Kind.OPERATION_TIMEOUT, what + " within " + limit.toSeconds() + " s"), cause);
        }
    }

    /** The daemon's answer is of the protocol and makes no sense; the daemon's fault. */
    public static final class BadAnswer extends RemoteException {
        private static final long serialVersionUID = 1L;

        BadAnswer(String procedure, String expected, String found) {
            super(Problem.of(Kind.RPC, "the daemon's answer makes no sense")
                    .at(procedure)
                    .expected(expected, found));
        }
    }
}
