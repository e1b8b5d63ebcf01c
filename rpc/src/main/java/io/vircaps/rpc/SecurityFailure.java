package io.vircaps.rpc;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A failure of TLS, SASL or the files they need. */
public abstract sealed class SecurityFailure extends VircapsException {
    private static final long serialVersionUID = 1L;

    private SecurityFailure(Problem problem) {
        super(problem);
    }

    private SecurityFailure(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** A local certificate, key or credentials file that cannot be used. */
    public static final class UnusableFile extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        public UnusableFile(Problem problem) {
            super(problem);
        }

        public UnusableFile(Problem problem, Throwable cause) {
            super(problem, cause);
        }
    }

    /** The TLS handshake failed, or one end does not trust the certificate of the other. */
    public static final class HandshakeFailed extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        public HandshakeFailed(String why) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why));
        }

        public HandshakeFailed(String why, Throwable cause) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why), cause);
        }
    }

    /** SASL authentication failed, or no usable mechanism exists. */
    public static final class NotAuthenticated extends SecurityFailure {
        private static final long serialVersionUID = 1L;

        /**
         * A failure.
         *
         * @param why one clause
         */
        public NotAuthenticated(String why) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why));
        }

        /**
         * A failure.
         *
         * @param why   one clause
         * @param cause the exception of the mechanism
         */
        public NotAuthenticated(String why, Throwable cause) {
            super(Problem.of(Kind.AUTH_FAILED, "authentication failed: " + why), cause);
        }
    }
}
