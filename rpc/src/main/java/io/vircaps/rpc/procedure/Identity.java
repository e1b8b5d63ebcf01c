package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Says on whose behalf a daemon asks another; {@code remote_connect_set_identity_args}.
 *
 * @param values what is known of the caller
 * @param flags  bits the procedure defines
 */
public record Identity(List<TypedParameter> values, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<Identity> CODEC = XdrCodec.of(Identity::read, Identity::write);

    private static final XdrCodec<List<TypedParameter>> VALUES = XdrCodec.list(TypedParameter.CODEC, 20);

    public Identity {
        values = List.copyOf(values);
    }

    private static Identity read(XdrReader in) {
        return new Identity(VALUES.read(in), in.int32());
    }

    private static void write(XdrWriter out, Identity value) {
        VALUES.write(out, value.values);
        out.int32(value.flags);
    }
}
