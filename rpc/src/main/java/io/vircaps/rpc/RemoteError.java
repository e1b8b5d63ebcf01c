package io.vircaps.rpc;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.procedure.DomainName;
import io.vircaps.rpc.procedure.ObjectName;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * An error as libvirt sends it; {@code virNetMessageError}.
 *
 * @param code    {@code virErrorNumber}
 * @param domain  which part of libvirt it comes from; {@link ErrorDomain}
 * @param message what it says, whole
 * @param level   1 for a warning, 2 for an error; {@code virErrorLevel}
 * @param details what programs may look at beside it
 */
public record RemoteError(int code, int domain, Optional<String> message, int level, Details details) {
    /** How it stands on the wire. */
    public static final XdrCodec<RemoteError> CODEC = XdrCodec.of(RemoteError::read, (out, error) -> error.write(out));

    private static final int LEVEL_ERROR = 2;
    /** What a peer sent may be repeated to it, and be as long as the protocol's longest text. */
    private static final int LONGEST = 65_536;

    private static final XdrCodec<Optional<DomainName>> DOMAIN = XdrCodec.optional(DomainName.CODEC);
    private static final XdrCodec<Optional<ObjectName>> NETWORK = XdrCodec.optional(ObjectName.CODEC);

    /**
     * The rest of it, which libvirt itself leaves mostly alone.
     *
     * @param guest   the domain concerned; libvirt no longer tells it
     * @param first   the sentence's pattern
     * @param second  what filled it
     * @param third   anything
     * @param number1 −1, or for instance an errno
     * @param number2 −1, or any
     * @param network the network concerned; libvirt no longer tells it
     */
    public record Details(
            Optional<DomainName> guest,
            Optional<String> first,
            Optional<String> second,
            Optional<String> third,
            int number1,
            int number2,
            Optional<ObjectName> network) {
        static Details of(String lead, String rest) {
            return new Details(
                    Optional.empty(),
                    Optional.of(lead + "%s"),
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

    /** An error of ours. */
    public static RemoteError of(VircapsException error) {
        int domain = error.kind() == Kind.RPC ? ErrorDomain.RPC : ErrorDomain.NONE;
        return of(error.kind(), domain, "", error.problem().sentence());
    }

    /**
     * An error as libvirt's daemon builds it.
     *
     * @param kind   gives its number
     * @param domain {@link ErrorDomain}
     * @param lead   how errors of its number begin
     * @param rest   how its message goes on
     */
    public static RemoteError of(Kind kind, int domain, String lead, String rest) {
        return of(ErrorNumber.of(kind), domain, lead, rest);
    }

    /** The same, with a number that is none of our kinds'. */
    public static RemoteError of(int code, int domain, String lead, String rest) {
        String shown = rest.length() > LONGEST ? rest.substring(0, LONGEST) + "…" : rest;
        return new RemoteError(code, domain, Optional.of(lead + shown), LEVEL_ERROR, Details.of(lead, shown));
    }

    /** What to tell a user, also if it came without words. */
    public String text() {
        return message.orElseGet(() -> "the daemon gave the error number " + code + " and no words");
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
                        DOMAIN.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        XdrCodec.OPTIONAL_STRING.read(in),
                        in.int32(),
                        in.int32(),
                        NETWORK.read(in)));
    }

    private void write(XdrWriter out) {
        out.int32(code);
        out.int32(domain);
        XdrCodec.OPTIONAL_STRING.write(out, message);
        out.int32(level);
        DOMAIN.write(out, details.guest());
        XdrCodec.OPTIONAL_STRING.write(out, details.first());
        XdrCodec.OPTIONAL_STRING.write(out, details.second());
        XdrCodec.OPTIONAL_STRING.write(out, details.third());
        out.int32(details.number1());
        out.int32(details.number2());
        NETWORK.write(out, details.network());
    }
}
