package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * Opens an engine; {@code remote_connect_open_args}.
 *
 * @param uri   which; absent for the daemon's choice
 * @param flags {@link #READ_ONLY} or 0
 */
public record ConnectOpen(Optional<String> uri, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<ConnectOpen> CODEC = XdrCodec.of(ConnectOpen::read, ConnectOpen::write);

    /** {@code VIR_CONNECT_RO}. */
    public static final int READ_ONLY = 1;

    private static ConnectOpen read(XdrReader in) {
        return new ConnectOpen(XdrCodec.OPTIONAL_STRING.read(in), in.int32());
    }

    private static void write(XdrWriter out, ConnectOpen value) {
        XdrCodec.OPTIONAL_STRING.write(out, value.uri);
        out.int32(value.flags);
    }
}
