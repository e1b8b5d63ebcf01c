package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * Asks for the number of the host's devices; {@code remote_node_num_of_devices_args}.
 *
 * @param capability only those with it
 * @param flags      bits the procedure defines
 */
public record DevicesQuery(Optional<String> capability, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<DevicesQuery> CODEC = XdrCodec.of(DevicesQuery::read, DevicesQuery::write);

    private static DevicesQuery read(XdrReader in) {
        return new DevicesQuery(XdrCodec.OPTIONAL_STRING.read(in), in.int32());
    }

    private static void write(XdrWriter out, DevicesQuery value) {
        XdrCodec.OPTIONAL_STRING.write(out, value.capability);
        out.int32(value.flags);
    }
}
