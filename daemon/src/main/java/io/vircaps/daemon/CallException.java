package io.vircaps.daemon;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.ErrorNumber;
import io.vircaps.rpc.RemoteError;
import io.vircaps.rpc.procedure.Procedure;

/** A call that cannot be answered, with the error libvirt's daemon would send; its sentences are libvirt's. */
final class CallException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /** {@code VIR_ERR_OPERATION_DENIED}. */
    private static final int DENIED = 29;

    private final transient RemoteError error;

    private CallException(Kind kind, RemoteError error) {
        super(Problem.of(kind, error.text()));
        this.error = error;
    }

    /** The error to send. */
    RemoteError error() {
        return error;
    }

    /** The client broke the protocol. */
    static CallException rpc(String sentence) {
        return new CallException(Kind.RPC, RemoteError.ofRpc(sentence));
    }

    /** Something was called at the wrong time. */
    static CallException internal(String sentence) {
        return new CallException(
                Kind.INTERNAL_ERROR,
                RemoteError.of(
                        ErrorNumber.of(Kind.INTERNAL_ERROR), RemoteError.FROM_RPC, "internal error: " + sentence));
    }

    /** The client did not show who it is; it is told no more. */
    static CallException notAuthenticated() {
        return new CallException(
                Kind.AUTH_FAILED,
                RemoteError.of(ErrorNumber.of(Kind.AUTH_FAILED), RemoteError.FROM_RPC, "authentication failed"));
    }

    /** An argument makes no sense. */
    static CallException argument(String sentence) {
        return new CallException(
                Kind.INVALID_ARGUMENT,
                RemoteError.of(
                        ErrorNumber.of(Kind.INVALID_ARGUMENT), RemoteError.FROM_NONE, "invalid argument: " + sentence));
    }

    /** The daemon has no such function. */
    static CallException notSupported(String function) {
        return new CallException(
                Kind.NO_SUPPORT,
                RemoteError.of(
                        ErrorNumber.of(Kind.NO_SUPPORT),
                        RemoteError.FROM_NONE,
                        "this function is not supported by the connection driver: " + function));
    }

    /** A read-only client may not call this. */
    static CallException readOnly(Procedure<?, ?> procedure) {
        return new CallException(
                Kind.OPERATION_INVALID,
                RemoteError.of(
                        DENIED,
                        RemoteError.FROM_NONE,
                        "operation forbidden: read only access prevents " + procedure.function()));
    }
}
