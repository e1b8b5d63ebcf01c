package io.vircaps.daemon;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.protocol.Procedure;

/** A call that cannot be answered, with the error libvirt's daemon would send; its sentences are libvirt's. */
final class CallException extends VircapsException {
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
        return of(Kind.INTERNAL_ERROR, ErrorDomain.RPC, "internal error: ", sentence);
    }

    /** The client did not show who it is; it is told no more. */
    static CallException notAuthenticated() {
        return of(Kind.AUTH_FAILED, ErrorDomain.RPC, "authentication failed: ", "authentication failed");
    }

    /** An argument makes no sense. */
    static CallException argument(String sentence) {
        return of(Kind.INVALID_ARGUMENT, ErrorDomain.NONE, "", sentence);
    }

    /** The daemon has no such function. */
    static CallException notSupported(String function) {
        return of(
                Kind.NO_SUPPORT,
                ErrorDomain.ofFunction(function),
                "this function is not supported by the connection driver: ",
                function);
    }

    /** A read-only client may not call this. */
    static CallException readOnly(Procedure<?, ?> procedure) {
        String function = procedure.function();
        return coded(
                DENIED,
                ErrorDomain.ofFunction(function),
                "operation forbidden: ",
                "read only access prevents " + function);
    }

    /** A document is not well-formed. */
    static CallException illFormed(String sentence) {
        return coded(XML_DETAIL, ErrorDomain.CPU, "", "(CPU_definition): " + sentence);
    }

    /** A document is not what the schema allows. */
    static CallException notOfSchema(String sentence) {
        return coded(INVALID_SCHEMA, ErrorDomain.XML, "XML document failed to validate against schema: ", sentence);
    }

    /** An error of ours, of some part of libvirt. */
    static CallException of(VircapsException error, int domain) {
        return of(error.kind(), domain, "", error.problem().sentence());
    }

    /**
     * An error whose number is none of our kinds'.
     *
     * @param code   {@code virErrorNumber}
     * @param domain {@link ErrorDomain}
     * @param lead   how errors of its number begin
     * @param rest   how its message goes on
     */
    static CallException coded(int code, int domain, String lead, String rest) {
        return new CallException(Kind.OPERATION_FAILED, RemoteError.of(code, domain, lead, rest));
    }

    static CallException of(Kind kind, int domain, String lead, String rest) {
        return new CallException(kind, RemoteError.of(kind, domain, lead, rest));
    }
}
