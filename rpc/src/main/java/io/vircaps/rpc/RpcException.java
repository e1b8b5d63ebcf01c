package io.vircaps.rpc;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.ErrorNumber;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.RemoteError;
import java.time.Duration;

/** A failure of libvirt's RPC protocol between two ends. */
public abstract sealed class RpcException extends VircapsException {
    private static final long serialVersionUID = 1L;

    RpcException(Problem problem) {
        super(problem);
    }

    RpcException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** A length word out of range; the peer's fault. */
    public static final class BadLength extends RpcException {
        private static final long serialVersionUID = 1L;

        BadLength(int length, int max) {
            super(Problem.of(Kind.RPC, "invalid message length")
                    .expected("from " + Header.BYTES + " to " + max + " bytes", Integer.toUnsignedString(length)));
        }
    }

    /** A large message exceeds what the {@link MemoryBudget} has left. */
    public static final class NoMemory extends RpcException {
        private static final long serialVersionUID = 1L;

        NoMemory(int bytes) {
            super(Problem.of(Kind.RPC, "no memory left for a message of " + bytes + " bytes"));
        }
    }

    /** The connection is closed or broken; the fault of the peer or the network. */
    public static final class Closed extends RpcException {
        private static final long serialVersionUID = 1L;

        Closed(String what) {
            super(Problem.of(Kind.RPC, what));
        }

        Closed(String what, Throwable cause) {
            super(Problem.of(Kind.RPC, cause.getMessage() == null ? what : what + ": " + cause.getMessage()), cause);
        }
    }

    /** A time limit passed without an expected message. */
    public static final class TimedOut extends RpcException {
        private static final long serialVersionUID = 1L;

        TimedOut(String awaited, Duration limit) {
            super(Problem.of(Kind.OPERATION_TIMEOUT, awaited + " within " + limit.toMillis() + " ms"));
        }
    }

    /** A message that the protocol does not allow at this point; the peer's fault. */
    public static final class Unexpected extends RpcException {
        private static final long serialVersionUID = 1L;

        Unexpected(String expected, Header found) {
            super(Problem.of(Kind.RPC, "unexpected message").expected(expected, found.toString()));
        }
    }

    /** The daemon replied with an error; the message is the daemon's. */
    public static final class Refused extends RpcException {
        private static final long serialVersionUID = 1L;

        private final transient RemoteError error;

        Refused(RemoteError error) {
            super(Problem.of(ErrorNumber.kind(error.code()), error.text()));
            this.error = error;
        }

        /** The daemon's error. */
        public RemoteError error() {
            return error;
        }
    }
}
