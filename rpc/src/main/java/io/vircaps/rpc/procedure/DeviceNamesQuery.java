package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * Asks for names of the host's devices; {@code remote_node_list_devices_args}.
 *
 * @param capability only those with it
 * @param most       how many names at most
 * @param flags      bits the procedure defines
 */
public record DeviceNamesQuery(Optional<String> capability, int most, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<DeviceNamesQuery> CODEC = XdrCodec.of(DeviceNamesQuery::read, DeviceNamesQuery::write);

    private static DeviceNamesQuery read(XdrReader in) {
        return new DeviceNamesQuery(XdrCodec.OPTIONAL_STRING.read(in), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, DeviceNamesQuery value) {
        XdrCodec.OPTIONAL_STRING.write(out, value.capability);
        out.int32(value.most);
        out.int32(value.flags);
    }
}
