package io.vircaps.rpc.protocol;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * An error as libvirt sends it; {@code virNetMessageError}.
 *
 * @param code    {@code virErrorNumber}
 * @param domain  the part of libvirt it comes from; {@link ErrorDomain}
 * @param message the whole message
 * @param level   1 for a warning, 2 for an error; {@code virErrorLevel}
 * @param details the other fields
 */
public record RemoteError(int code, int domain, Optional<String> message, int level, Details details) {
    /** The codec. */
    public static final XdrCodec<RemoteError> CODEC = XdrCodec.of(RemoteError::read, (out, error) -> error.write(out));

    private static final int LEVEL_ERROR = 2;
    /** Longest part of a message that may repeat text of the peer. */
    private static final int LONGEST_REST = 65_536;

    private static final XdrCodec<Optional<Domain>> DOM = XdrCodec.optional(Domain.CODEC);
    private static final XdrCodec<Optional<NamedObject>> NET = XdrCodec.optional(NamedObject.CODEC);

    /**
     * The other fields of an error.
     *
     * @param dom  the domain concerned; no longer set by libvirt
     * @param str1 format of the message
     * @param str2 argument of the format
     * @param str3 extra text
     * @param int1 extra number, −1 if unused
     * @param int2 extra number, −1 if unused
     * @param net  the network concerned; no longer set by libvirt
     */
    public record Details(
            Optional<Domain> dom,
            Optional<String> str1,
            Optional<String> str2,
            Optional<String> str3,
            int int1,
            int int2,
            Optional<NamedObject> net) {
        static Details of(String prefix, String rest) {
            return new Details(
                    Optional.empty(),
                    Optional.of(prefix + "%s"),
                    Optional.of(rest),
                    Optional.empty(),
                    -1,
                    -1,
                    Optional.empty());
        }
    }

    /** An error of the protocol. */
    public static RemoteError ofRpc(String message) {
        return of(Kind.RPC, ErrorDomain.RPC, "", message);
    }

    /** The error for an exception. */
    public static RemoteError of(VircapsException error) {
        int domain = error.kind() == Kind.RPC ? ErrorDomain.RPC : ErrorDomain.NONE;
        return of(error.kind(), domain, "", error.problem().sentence());
    }

    /**
     * An error with the fields that libvirt's daemon sets.
     *
     * @param kind   determines its number
     * @param domain {@link ErrorDomain}
     * @param prefix libvirt's prefix of errors with this number
     * @param rest   the message after the prefix
     */
    public static RemoteError of(Kind kind, int domain, String prefix, String rest) {
        return of(ErrorNumber.of(kind), domain, prefix, rest);
    }

    /** The same, with a number that has no kind. */
    public static RemoteError of(int code, int domain, String prefix, String rest) {
        String shown = rest.length() > LONGEST_REST ? rest.substring(0, LONGEST_REST) + "…" : rest;
        return new RemoteError(code, domain, Optional.of(prefix + shown), LEVEL_ERROR, Details.of(prefix, shown));
    }

    /** The message, or a text with the number if the daemon sent none. */
    public String text() {
        return message.orElseGet(() -> "the daemon reported error number " + code + " without a message");
    }

    private static RemoteError read(XdrReader in) {
        int code = in.int32();
        int domain = in.int32();
        Optional<String> message = XdrCodec.OPTIONAL_STRING.read(in);
        int level = in.int32();
        return new RemoteError(
                code,
                domain,
                message,
                level,
                new Details(
                        DOM.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        in.int32(),
                        in.int32(),
                        NET.read(in)));
    }

    private void write(XdrWriter out) {
        out.int32(code);
        out.int32(domain);
        XdrCodec.OPTIONAL_STRING.write(out, message);
        out.int32(level);
        DOM.write(out, details.dom());
        XdrCodec.OPTIONAL_STRING.write(out, details.str1());
        XdrCodec.OPTIONAL_STRING.write(out, details.str2());
        XdrCodec.OPTIONAL_STRING.write(out, details.str3());
        out.int32(details.int1());
        out.int32(details.int2());
        NET.write(out, details.net());
    }
}
