package io.vircaps.daemon.dispatch;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.RemoteError;

/** A failed call, with the error that libvirt's daemon would send in its place. */
public final class CallException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /** {@code VIR_ERR_OPERATION_DENIED}. */
    private static final int DENIED = 29;
    /** {@code VIR_ERR_XML_DETAIL}. */
    private static final int XML_DETAIL = 35;
    /** {@code VIR_ERR_XML_INVALID_SCHEMA}. */
    private static final int INVALID_SCHEMA = 92;

    private final transient RemoteError error;

    private CallException(Kind kind, RemoteError error) {
        super(Problem.of(kind, error.text()));
        this.error = error;
    }

    /** The error. */
    RemoteError error() {
        return error;
    }

    /** The client violated the protocol. */
    static CallException rpc(String sentence) {
        return new CallException(Kind.RPC, RemoteError.ofRpc(sentence));
    }

    /** A procedure was called at the wrong time, or the daemon failed. */
    public static CallException internal(String sentence) {
        return of(Kind.INTERNAL_ERROR, ErrorDomain.RPC, "internal error: ", sentence);
    }

    /** The procedure requires authentication. */
    static CallException authenticationRequired() {
        return rpc("authentication required");
    }

    /** The authentication failed; no reason is sent. */
    static CallException authenticationFailed() {
        return of(Kind.AUTH_FAILED, ErrorDomain.RPC, "authentication failed: ", "authentication failed");
    }

    /** An invalid argument. */
    static CallException argument(String sentence) {
        return of(Kind.INVALID_ARGUMENT, ErrorDomain.NONE, "", sentence);
    }

    /** An unsupported function. */
    static CallException notSupported(String function) {
        return of(
                Kind.NO_SUPPORT,
                ErrorDomain.ofFunction(function),
                "this function is not supported by the connection driver: ",
                function);
    }

    /** A procedure that a read-only connection may not call. */
    static CallException readOnly(Procedure<?, ?> procedure) {
        String function = procedure.function();
        return coded(
                DENIED,
                ErrorDomain.ofFunction(function),
                "operation forbidden: ",
                "read only access prevents " + function);
    }

    /** A document that is not well-formed. */
    static CallException illFormed(String sentence) {
        return coded(XML_DETAIL, ErrorDomain.CPU, "", "(CPU_definition): " + sentence);
    }

    /** A document that does not match the schema. */
    static CallException notOfSchema(String sentence) {
        return coded(INVALID_SCHEMA, ErrorDomain.XML, "XML document failed to validate against schema: ", sentence);
    }

    /** An exception as an error of a domain. */
    static CallException of(VircapsException error, int domain) {
        return of(error.kind(), domain, "", error.problem().sentence());
    }

    /**
     * An error whose number has no {@link Kind}.
     *
     * @param code   {@code virErrorNumber}
     * @param domain {@code virErrorDomain}
     * @param prefix libvirt's prefix of errors with this number
     * @param rest   the message after the prefix
     */
    static CallException coded(int code, int domain, String prefix, String rest) {
        return new CallException(Kind.OPERATION_FAILED, RemoteError.of(code, domain, prefix, rest));
    }

    static CallException of(Kind kind, int domain, String prefix, String rest) {
        return new CallException(kind, RemoteError.of(kind, domain, prefix, rest));
    }
}
