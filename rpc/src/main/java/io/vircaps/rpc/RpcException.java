package io.vircaps.rpc;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.time.Duration;

/** What goes wrong between two ends of libvirt's protocol. */
public abstract sealed class RpcException extends VircapsException {
    private static final long serialVersionUID = 1L;

    RpcException(Problem problem) {
        super(problem);
    }

    RpcException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** A length word that no message has; the peer's fault. */
    public static final class BadLength extends RpcException {
        private static final long serialVersionUID = 1L;

        BadLength(int length, int most) {
            super(Problem.of(Kind.RPC, "no message has this length")
                    .expected("from " + Header.BYTES + " to " + most + " bytes", Integer.toUnsignedString(length)));
        }
    }

    /** A large message came while others took all memory there is for such. */
    public static final class NoMemory extends RpcException {
        private static final long serialVersionUID = 1L;

        NoMemory(int bytes) {
            super(Problem.of(Kind.RPC, "no memory for a message of " + bytes + " bytes beside those of other clients"));
        }
    }

    /** The connection ended, or was never good; the peer's fault or that of what lies between. */
    public static final class Closed extends RpcException {
        private static final long serialVersionUID = 1L;

        Closed(String how) {
            super(Problem.of(Kind.RPC, how));
        }

        Closed(String how, Throwable cause) {
            super(Problem.of(Kind.RPC, cause.getMessage() == null ? how : how + ": " + cause.getMessage()), cause);
        }
    }

    /** A time limit passed. */
    public static final class Silent extends RpcException {
        private static final long serialVersionUID = 1L;

        Silent(String awaited, Duration limit) {
            super(Problem.of(Kind.OPERATION_TIMEOUT, awaited + " within " + limit.toMillis() + " ms"));
        }
    }

    /** A message that has no place here; the peer's fault. */
    public static final class Unexpected extends RpcException {
        private static final long serialVersionUID = 1L;

        Unexpected(String expected, Header found) {
            super(Problem.of(Kind.RPC, "a message out of place").expected(expected, found.toString()));
        }
    }

    /** The daemon answered with an error; its message is this one's. */
    public static final class Refused extends RpcException {
        private static final long serialVersionUID = 1L;

        private final transient RemoteError error;

        Refused(RemoteError error) {
            super(Problem.of(ErrorNumber.kind(error.code()), error.text()));
            this.error = error;
        }

        /** What it said. */
        public RemoteError error() {
            return error;
        }
    }
}
