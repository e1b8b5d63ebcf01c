package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * Begins a proof by SASL; {@code remote_auth_sasl_start_args}.
 *
 * @param mechanism the mechanism chosen
 * @param data      what the client says first, if the mechanism has it begin
 */
public record SaslStart(String mechanism, Optional<ByteString> data) {
    /** How it stands on the wire. */
    public static final XdrCodec<SaslStart> CODEC = XdrCodec.of(SaslStart::read, SaslStart::write);

    private static SaslStart read(XdrReader in) {
        return new SaslStart(in.string(), SaslData.CODEC.read(in));
    }

    private static void write(XdrWriter out, SaslStart value) {
        out.string(value.mechanism);
        SaslData.CODEC.write(out, value.data);
    }
}
