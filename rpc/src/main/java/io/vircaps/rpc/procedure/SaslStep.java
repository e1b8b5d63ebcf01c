package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.Optional;

/**
 * The client's next step in SASL; {@code remote_auth_sasl_step_args}.
 *
 * @param data what it says
 */
public record SaslStep(Optional<ByteString> data) {
    /** How it stands on the wire. */
    public static final XdrCodec<SaslStep> CODEC = XdrCodec.of(
            in -> new SaslStep(SaslData.CODEC.read(in)), (out, step) -> SaslData.CODEC.write(out, step.data));
}
