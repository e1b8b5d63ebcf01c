package io.vircaps.rpc.security;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** Why a connection is not private, or one end of it not who it says. */
public abstract sealed class SecurityFailure extends VircapsException {
    private static final long serialVersionUID = 1L;

    private SecurityFailure(Problem problem) {
        super(problem);
    }

    private SecurityFailure(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** A certificate, key or configuration file of ours that cannot be used; whoever put it there can mend it. */
    public static final class UnusableFile extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        UnusableFile(Problem problem) {
            super(problem);
        }

        UnusableFile(Problem problem, Throwable cause) {
            super(problem, cause);
        }
    }

    /** The two ends could not agree on TLS, or one does not trust the other's certificate. */
    public static final class HandshakeFailed extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        HandshakeFailed(String why) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why));
        }

        HandshakeFailed(String why, Throwable cause) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why), cause);
        }
    }

    /** Who asks to be let in cannot or must not be, by SASL's rules. */
    public static final class NotAuthenticated extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        /**
         * SASL that cannot go on.
         *
         * @param why one clause
         */
        public NotAuthenticated(String why) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why));
        }

        /**
         * SASL that cannot go on.
         *
         * @param why   one clause
         * @param cause what the mechanism said
         */
        public NotAuthenticated(String why, Throwable cause) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why), cause);
        }
    }
}
