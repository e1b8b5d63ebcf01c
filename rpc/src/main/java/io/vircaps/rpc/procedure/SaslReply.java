package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * The daemon's answer to a step; {@code remote_auth_sasl_step_ret}.
 *
 * @param complete whether the client is believed
 * @param data     what the daemon says
 */
public record SaslReply(boolean complete, Optional<ByteString> data) {
    /** How it stands on the wire. */
    public static final XdrCodec<SaslReply> CODEC = XdrCodec.of(SaslReply::read, SaslReply::write);

    private static SaslReply read(XdrReader in) {
        return new SaslReply(in.bool(), SaslData.CODEC.read(in));
    }

    private static void write(XdrWriter out, SaslReply value) {
        out.bool(value.complete);
        SaslData.CODEC.write(out, value.data);
    }
}
